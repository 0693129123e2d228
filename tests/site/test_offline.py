"""What the site needs to be read without a network: modules as one script, and the files that the worker keeps."""

import hashlib
import json
import re
from pathlib import Path

import pytest
import quickjs
from mkdocs.exceptions import BuildError

from literate.site import offline

TEXTS = {
    "stepper.js": 'import { twice } from "./inner/twice.js";\nexport const four = twice(2);\n',
    "inner/twice.js": 'import * as one from "./one.js";\nexport function twice(n) { return one.one * n * 2; }\n',
    "inner/one.js": "export const one = 1;\nexport class One {}\nexport async function later() {}\n",
}


def test_a_module_comes_after_what_it_imports():
    assert offline.needed(("stepper.js",), TEXTS) == ["inner/one.js", "inner/twice.js", "stepper.js"]


def test_modules_in_one_script_give_each_other_what_they_export():
    context = quickjs.Context()
    context.eval("var self = globalThis, document = { currentScript: { src: '' } }; class URL {}")
    context.eval(offline.joined({name: TEXTS[name] for name in offline.needed(("stepper.js",), TEXTS)}))
    assert context.eval("modules['stepper.js'].four") == 4
    assert json.loads(context.eval("JSON.stringify(Object.keys(modules['inner/one.js']))")) == ["one", "One", "later"]


@pytest.mark.parametrize(
    "line",
    [
        "export default 1;",
        "export { a };",
        'import a from "./a.js";',
        'export * from "./a.js";',
        'const a = await import("./a.js");',
        "  export const inner = 1;",
    ],
)
def test_what_cannot_be_written_as_a_plain_script_ends_the_build(line: str):
    with pytest.raises(BuildError, match=r"a\.js: cannot be written as a plain script: .*\b(import|export)\b"):
        offline.plain("a.js", f"const a = 1;\n{line}\n")


def test_a_host_has_a_worker_that_knows_what_pages_are_made_of(build_site):
    site = build_site({"index.md": "# Start\n", "a/b.md": "# Page\n"})
    first, _, rest = (site / "worker.js").read_text(encoding="utf-8").partition("\n")
    names = dict(json.loads(re.fullmatch(r"const FILES = new Map\((.*)\);", first)[1]))
    assert "addEventListener" in rest
    assert {"index.html", "404.html", "a/b/index.html", "search/index.js", "sitemap.xml"} <= names.keys()
    assert not [name for name in names if name.startswith(("sources/", "programs/")) or name == "worker.js"]
    for name, digest in names.items():
        assert hashlib.sha256((site / name).read_bytes()).hexdigest() == digest
    assert "javascripts/offline.js" in (site / "a/b/index.html").read_text(encoding="utf-8")
    assert not (site / offline.MODULES).exists()


def test_the_worker_is_another_when_a_file_is(build_site):
    before = (build_site({"index.md": "# Start\n"}) / "worker.js").read_bytes()
    assert (build_site({"index.md": "# Start\n"}) / "worker.js").read_bytes() == before
    assert (build_site({"index.md": "# Another start\n"}) / "worker.js").read_bytes() != before


def test_a_folder_has_plain_scripts_and_no_worker(build_site):
    site = build_site({"index.md": "# Start\n", "a/b.md": "# Page\n"}, use_directory_urls=False)
    html = (site / "a/b.html").read_text(encoding="utf-8")
    assert "assets/folder/modules.js" in html
    assert "offline.js" not in html
    assert "navigation.instant" not in html
    assert not (site / "worker.js").exists()
    assert re.search(r'^self\.graphviz = "[A-Za-z0-9+/]+=*";$', (site / "assets/graphviz/graphviz.js").read_text())


def test_a_site_for_a_folder_takes_nothing_from_what_is_kept_of_the_other(build_site, tmp_path: Path):
    pages = {"index.md": "# Start\n\nA [page](a/b.md).\n", "a/b.md": "# Page\n"}
    hosted = build_site(pages)
    kept = {file for name in ("site", "search") for file in (tmp_path / ".cache" / name / "docs").iterdir()}
    before = (hosted / "index.html").read_bytes()
    assert kept
    build_site(pages, use_directory_urls=False)
    assert all(file.is_file() for file in kept)
    assert (build_site(pages) / "index.html").read_bytes() == before
