"""What a new contributor's machine needs is said once, and said before pip fails."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.conftest import ROOT

NEEDED = re.search(r'^requires-python = ">=(.+)"$', (ROOT / "pyproject.toml").read_text(), re.MULTILINE)[1]
OLD_PYTHON = """#!{python}
import sys

sys.version, sys.version_info = "3.11.2 (main)", (3, 11, 2, "final", 0)
assert sys.argv[1] == "-c", "the version is asked for first"
exec(sys.argv[2])
"""


@pytest.mark.parametrize("file", ["README.md", "Makefile"])
def test_the_python_that_works_is_named(file: str):
    assert f"{NEEDED} or later" in (ROOT / file).read_text()


@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
def test_a_python_that_is_too_old_is_told_so_before_anything_is_installed(tmp_path: Path):
    for name in ("Makefile", "requirements.txt", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path)
    old = tmp_path / "python3"
    old.write_text(OLD_PYTHON.format(python=sys.executable))
    old.chmod(0o755)
    run = subprocess.run(["make", "test", f"PYTHON={old}"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert run.returncode != 0
    assert run.stderr.splitlines()[0] == (
        f"This is Python 3.11.2, and {NEEDED} or later is needed. Another one: make PYTHON=python3.13"
    )
    assert not (tmp_path / ".venv").exists()


def test_a_clone_has_the_line_ends_of_the_repository_wherever_it_is_made(tmp_path: Path):
    clean = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    command = ["git", "clone", "--quiet", "--depth=1", "--config=core.autocrlf=true", f"file://{ROOT}", "clone"]
    subprocess.run(command, cwd=tmp_path, env=clean, check=True)
    files = [file for file in (tmp_path / "clone").rglob("*") if file.is_file() and ".git" not in file.parts]
    texts = {file: data for file in files if b"\0" not in (data := file.read_bytes())}
    assert len(texts) > 3000
    assert [file.name for file, data in texts.items() if b"\r\n" in data] == []


def test_every_package_is_pinned_and_says_what_it_is_for():
    lines = (ROOT / "requirements.txt").read_text().splitlines()
    packages = [line for line in lines if line and not line.startswith(("#", "-e "))]
    assert [line for line in packages if not re.fullmatch(r"[\w.-]+==[\w.]+ +# \S.*", line)] == []


def test_nothing_is_published_that_the_tests_have_not_seen():
    jobs = yaml.safe_load((ROOT / ".github/workflows/pages.yml").read_text())["jobs"]
    assert jobs["tests"] == {"uses": "./.github/workflows/tests.yml"}
    assert jobs["build"]["needs"] == "tests"
    assert jobs["deploy"]["needs"] == "build"
    steps = yaml.safe_load((ROOT / ".github/workflows/tests.yml").read_text())["jobs"]["claims"]["steps"]
    commands = [step["run"] for step in steps if "run" in step]
    assert {"make test-whole", "make lint", "make mutate"} <= set(commands)
