"""A build that finds the results of an earlier one gives the same site, and makes again only what changed."""

import copy
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from literate.graphs.layout import lay_out
from literate.graphs.svg import draw
from literate.site import math, store
from tests.conftest import ROOT
from tests.site.test_graph import PICTURE

HOOKS = [str(ROOT / "literate/site/notebook.py"), str(ROOT / "literate/site/rebuild.py")]
SECTION = "# --8<-- [start:one]\n{}\n# --8<-- [end:one]\n"
NAV = ["index.md", "testing.md", {"Two": ["two/index.md", {"A": "two/a.md"}, "two/lab.ipynb"]}, "glossary.md"]
FENCES = '```{ .python title="p.py" }\n--8<-- "p.py:one"\n```\n\n```{ .text .output }\n--8<-- "p.out:one"\n```\n'
NOTEBOOK = {
    "cells": [{"cell_type": "markdown", "metadata": {}, "source": ["# Lab { #lab }\n\nA \\(\\beta\\)."]}],
    "metadata": {"description": "Of a lab."},
    "nbformat": 4,
    "nbformat_minor": 5,
}
FILES = {
    "docs/index.md": "---\ndescription: Home.\n---\n# Home { #home }\n\n<!-- contents: map -->\n",
    "docs/testing.md": "# Testing { #testing }\n",
    "docs/glossary.md": "# Glossary { #glossary }\n\n## Leaf { #leaf }\n\n## Node { #node }\n\n## detach { #detach }\n",
    "docs/two/index.md": "# Two { #two }\n\n<!-- contents: entries -->\n",
    "docs/two/a.md": "---\ndescription: Of a.\n---\n# Page a { #a }\n\nA [leaf](../glossary.md#leaf), \\(x^2\\).\n\n"
    f'{FENCES}\n--8<-- "a.y.svg"\n\n## More {{ #more }}\n\nText.\n',
    "docs/two/lab.ipynb": json.dumps(NOTEBOOK),
    "snippets/p.py": SECTION.format("x = 1\nprint(x)"),
    "snippets/p.out": SECTION.format("1"),
    "snippets/a.y.svg": draw(PICTURE, lay_out(PICTURE)),
    "theme/main.html": '{% extends "base.html" %}\n{% block extrahead %}'
    "{% if page.next_page %}{% for heading in page.next_page.toc %}{{ heading.title }}{% endfor %}{% endif %}"
    "{% endblock %}",
}


class Site:
    """A small repository that can be built with the hook and without it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.options: dict[str, Any] = {"copyright": "Nobody"}
        self.nav = NAV
        for name, text in FILES.items():
            self.write(name, text)

    def write(self, name: str, text: str) -> None:
        (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / name).write_text(text, encoding="utf-8")

    def change(self, name: str, old: str, new: str) -> None:
        text = (self.folder / name).read_text(encoding="utf-8")
        assert old in text
        self.write(name, text.replace(old, new))

    def build(self, target: str, hooks: list[str] = HOOKS) -> dict[str, bytes]:
        """Build into the folder `target`, as a new process would, and read what is there."""
        store.store.cache_clear()
        config = load_config(
            str(ROOT / "mkdocs.yml"),
            docs_dir=str(self.folder / "docs"),
            site_dir=str(self.folder / target),
            theme={"name": "material", "custom_dir": str(self.folder / "theme"), "font": False},
            hooks=hooks,
            **copy.deepcopy(self.options),  # MkDocs takes them apart
        )
        config.nav = self.nav
        config.mdx_configs.setdefault("literate.site.contents", {})["nav"] = self.nav
        build(config)
        files = [file for file in (self.folder / target).rglob("*") if file.is_file()]
        return {file.relative_to(self.folder / target).as_posix(): file.read_bytes() for file in files}

    def both(self) -> None:
        """Build with the hook and without it: the same site."""
        kept, anew = self.build("kept"), self.build("anew", HOOKS[:1])
        for files in (kept, anew):
            files.pop("sitemap.xml.gz")  # carries the time
        assert kept.keys() == anew.keys()
        assert [name for name in kept if kept[name] != anew[name]] == []


def rebuild_hook() -> Any:
    """The hook as MkDocs has loaded it, which it does once in a process."""
    return load_config(str(ROOT / "mkdocs.yml"), hooks=HOOKS).hooks[HOOKS[1]]


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """The repository of FILES."""
    monkeypatch.chdir(tmp_path)
    yield Site(tmp_path)
    store.store.cache_clear()


@pytest.fixture
def rendered(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pages whose Markdown is rendered."""
    names: list[str] = []
    original = Page.render

    def render(page: Page, config: Any, files: Any) -> None:
        names.append(page.file.src_uri)
        original(page, config, files)

    monkeypatch.setattr(Page, "render", render)
    return names


def test_a_second_build_renders_no_page_and_no_formula(site, rendered, monkeypatch):
    formulas: list[str] = []
    formula = math.formula
    monkeypatch.setattr(math, "formula", lambda tex, display: formulas.append(tex) or formula(tex, display))
    site.build("site")
    assert len(rendered) == 6 and sorted(formulas) == ["\\beta", "x^2"]
    site.build("site")
    assert len(rendered) == 6 and len(formulas) == 2
    site.both()


def test_the_configuration_is_known_again_by_another_process():
    module = rebuild_hook()
    first, second = (module.Build(load_config(str(ROOT / "mkdocs.yml"))) for _ in range(2))
    assert (first.written, first.markdown, first.frame) == (second.written, second.markdown, second.frame)


def test_a_file_that_a_hook_adds_while_pages_are_read_is_seen():
    config = load_config(str(ROOT / "mkdocs.yml"))
    build, files = rebuild_hook().Build(config), Files([])
    seen = [build.names(files)]
    for uri in ("figure.png", "feed.xml"):
        files.append(File(uri, config.docs_dir, config.site_dir, config.use_directory_urls))
        seen.append(build.names(files))
        assert build.names(files) == seen[-1]
    files.remove(files.src_uris["figure.png"])
    seen.append(build.names(files))
    assert len(set(seen)) == 4
    assert seen[-1] == rebuild_hook().Build(config).names(files)


EDITS: dict[str, tuple[Callable[[Site], None], set[str]]] = {
    "text": (lambda site: site.change("docs/two/a.md", "Text.", "Words."), {"two/a.md"}),
    "title": (lambda site: site.change("docs/two/a.md", "# Page a", "# Side a"), {"two/a.md"}),
    "chapter": (lambda site: site.change("docs/two/index.md", "# Two", "# Three"), {"two/index.md", "index.md"}),
    "section": (lambda site: site.change("docs/two/a.md", "## More", "## Less"), {"two/a.md", "two/index.md"}),
    "description": (lambda site: site.change("docs/two/a.md", "Of a.", "About a."), set()),
    "program": (lambda site: site.change("snippets/p.py", "x = 1", "x = 2"), {"two/a.md"}),
    "output": (lambda site: site.change("snippets/p.out", "\n1\n", "\n2\n"), {"two/a.md"}),
    "picture": (lambda site: site.change("snippets/a.y.svg", "tensor(6.)", "tensor(7.)"), {"two/a.md"}),
    "glossary": (lambda site: site.change("docs/glossary.md", "## Node", "## A node"), {"glossary.md"}),
    "notebook": (lambda site: site.change("docs/two/lab.ipynb", "beta", "gamma"), {"two/lab.ipynb"}),
    "template": (lambda site: site.write("theme/main.html", '{% extends "base.html" %}{# #}\n<!---->'), set()),
    "part": (lambda site: site.write("theme/partials/copyright.html", "Everybody"), set()),
    "configuration": (lambda site: site.options.update(copyright="Somebody"), set()),
    "nothing": (lambda site: None, set()),
}


@pytest.mark.parametrize(("edit", "expected"), EDITS.values(), ids=EDITS)
def test_an_edit_renders_what_it_changes(site, rendered, edit, expected):
    site.build("kept")
    rendered.clear()
    edit(site)
    site.build("kept")
    assert set(rendered) == expected
    site.both()


def test_a_new_order_of_the_pages_is_seen(site):
    site.both()
    site.nav = [NAV[0], NAV[2], NAV[1], NAV[3]]
    site.both()


def test_options_of_markdown_are_seen(site):
    site.both()
    site.options["markdown_extensions"] = [
        *("admonition", "attr_list", "md_in_html", "tables", {"toc": {"permalink": "§"}}),
        *("pymdownx.highlight", "pymdownx.superfences", "pymdownx.tabbed", "literate.site.math"),
        {"literate.site.includes": {"base_path": ["snippets"], "check_paths": True}},
        *("literate.site.contents", "literate.site.graph", {"literate.site.output": {"output": "Prints"}}),
    ]
    site.both()
    assert b"Prints" in (site.folder / "kept/two/a/index.html").read_bytes()


def test_a_file_that_hides_another_is_seen(site):
    site.both()
    site.write("p.out", SECTION.format("below the root"))
    site.both()
    (site.folder / "snippets/p.out").unlink()
    site.both()
    assert b"below the root" in (site.folder / "kept/two/a/index.html").read_bytes()


def test_a_new_page_is_seen(site):
    site.both()
    site.nav = [*NAV[:2], {"Two": [*NAV[2]["Two"], "two/b.md"]}, NAV[3]]
    site.write("docs/two/b.md", "# Page b { #b }\n")
    site.both()


def test_a_page_that_is_gone_fails_the_pages_that_link_to_it(site, said):
    site.write("docs/testing.md", "# Testing { #testing }\n\n[a](two/a.md)\n")
    site.build("kept")
    (site.folder / "docs/two/a.md").unlink()
    site.nav = [*NAV[:2], {"Two": ["two/index.md", "two/lab.ipynb"]}, NAV[3]]
    site.write("docs/two/index.md", "# Two { #two }\n")
    with pytest.raises(Abort):
        site.build("kept")
    assert any("testing.md" in told and "two/a.md" in told for told in said.messages)


def test_a_link_to_an_anchor_that_is_gone_fails_every_time(site, said):
    site.build("kept")
    site.change("docs/glossary.md", "{ #leaf }", "{ #leaves }")
    for _ in range(2):
        said.messages.clear()
        with pytest.raises(Abort):
            site.build("kept")
        assert any("#leaf" in told for told in said.messages)
    site.change("docs/glossary.md", "{ #leaves }", "{ #leaf }")
    site.both()


def test_a_page_with_a_warning_warns_every_time(site, said):
    site.change("docs/testing.md", "# Testing { #testing }\n", "# Testing { #testing }\n\n[gone](gone.md)\n")
    for _ in range(2):
        said.messages.clear()
        with pytest.raises(Abort):
            site.build("kept")
        assert any("gone.md" in told for told in said.messages)


def test_spoilt_files_change_nothing(site):
    site.build("kept")
    for number, file in enumerate(sorted((site.folder / ".cache/site/docs").iterdir())):
        file.write_bytes([b"", b"\xff", file.read_bytes()[:-1]][number % 3])
    site.both()


def test_the_folder_does_not_grow(site):
    site.build("kept")
    folder = site.folder / ".cache/site/docs"
    count = len(list(folder.iterdir()))
    for number in range(3):
        site.change("docs/two/a.md", "Text.", f"Text {number}. Text.")
        site.build("kept")
    assert len(list(folder.iterdir())) == count


def test_rendering_reads_no_file_that_the_key_does_not_know(site, monkeypatch):
    """An extension that reads files must be in EXPANDING of the hook, or a change of them goes unseen."""
    reads: dict[str, set[str]] = {"key": set(), "render": set()}
    known: set[str] = set()
    now: list[str] = []

    def watch(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open" and now and Path(str(arguments[0])).absolute().is_relative_to(site.folder):
            reads[now[-1]].add(Path(str(arguments[0])).absolute().relative_to(site.folder).as_posix())

    sys.addaudithook(watch)
    hook = rebuild_hook()
    original = Page.render

    def render(page: Page, config: Any, files: Any) -> None:
        now.append("key")
        place = hook.Place(page.file)
        hook.build.expand(page.markdown, place)
        known.update(Path(file).relative_to(site.folder).as_posix() for file in place.reads)
        now[-1] = "render"
        original(page, config, files)
        now.pop()

    monkeypatch.setattr(Page, "render", render)
    site.build("kept")
    assert reads["key"] >= {"snippets/p.py", "snippets/a.y.svg", "docs/two/a.md"}
    assert reads["render"] <= reads["key"] <= known
