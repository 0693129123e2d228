"""All programs in one file: they are there, the file is the same each time, and one that is taken out runs."""

import subprocess
import sys
import zipfile
from pathlib import Path

from literate.site.archive import FOLDER, NAME, archive, contents

PROGRAM = "# --8<-- [start:run]\nprint('whole')\n# --8<-- [end:run]\n"
FENCE = '```{{ {} }}\n--8<-- "a/b/c.{}:run"\n```\n'
FILES = {
    "snippets/a/b/c.py": PROGRAM,
    "snippets/a/b/c.out": PROGRAM.replace("print('whole')", "whole"),
    "snippets/a/b/c.y.svg": "<svg/>",
}


def test_the_site_has_the_programs_with_their_outputs_and_a_readme(build_site, tmp_path: Path):
    page = f"# B {{ #b }}\n\n{FENCE.format('.python', 'py')}\n{FENCE.format('.text .output', 'out')}"
    site = build_site({"index.md": "# A { #a }\n\n[All](programs.zip)\n", "a/b.md": page, **FILES})
    assert f'href="{NAME}"' in (site / "index.html").read_text()
    with zipfile.ZipFile(site / NAME) as file:
        names = ["README.txt", "a/b/c.out", "a/b/c.py", "notebooks/a/b.ipynb"]
        assert file.namelist() == [f"{FOLDER}/{name}" for name in names]
        assert "python autograd-by-example/path/two-paths/two-paths.py" in file.read(f"{FOLDER}/README.txt").decode()
        file.extractall(tmp_path)
    run = subprocess.run([sys.executable, tmp_path / FOLDER / "a/b/c.py"], capture_output=True, text=True)
    assert run.stdout == "whole\n"


def test_the_same_programs_give_the_same_file(tmp_path: Path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a/b.py").write_text(PROGRAM)
    first = archive(contents(tmp_path), "text")
    (tmp_path / "a/b.py").touch()
    assert archive(contents(tmp_path), "text") == first
    (tmp_path / "a/b.py").write_text(PROGRAM + "\n")
    assert archive(contents(tmp_path), "text") != first
