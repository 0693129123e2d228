"""The files of the host: workflows are pinned and safe, forms and settings can be read."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.conftest import ROOT

WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
PINNED = re.compile(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")


def unpinned(text: str) -> list[str]:
    """The actions of others that a workflow names by anything but a commit, with its version beside it."""
    used = re.findall(r"uses: (.+)", text)
    return [each for each in used if not each.startswith("./") and not PINNED.fullmatch(each)]


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_actions_are_pinned(file: Path):
    assert unpinned(file.read_text(encoding="utf-8")) == []


def test_an_action_that_is_not_pinned_is_noticed():
    sha = "0" * 40
    assert unpinned(f"uses: a/b@v4\nuses: a/b@{sha}\nuses: a/b@{sha} # v4.1.0\nuses: ./c.yml\n") == [
        "a/b@v4",
        f"a/b@{sha}",
    ]


def test_the_files_of_the_host_can_be_read():
    files = [*(ROOT / ".github").rglob("*.yml"), ROOT / "CITATION.cff"]
    assert len(files) >= 8
    for file in files:
        assert isinstance(yaml.safe_load(file.read_text(encoding="utf-8")), dict), file


def test_the_linter_finds_nothing(tmp_path: Path):
    """And it does find a pull request that may write, planted in a copy."""
    zizmor = shutil.which("zizmor", path=str(Path(sys.executable).parent)) or shutil.which("zizmor")
    if zizmor is None:
        pytest.skip("no zizmor here: pip install -r requirements.txt")

    def lint(folder: Path) -> int:
        command = [zizmor, "--offline", "--quiet", "--min-severity", "low", str(folder)]
        return subprocess.run(command, capture_output=True).returncode

    assert lint(ROOT / ".github") == 0
    steps = "    steps:\n      - run: echo ${{ github.head_ref }}\n"
    unsafe = f"on: pull_request_target\njobs:\n  a:\n    runs-on: ubuntu-24.04\n{steps}"
    (tmp_path / "unsafe.yml").write_text(unsafe, encoding="utf-8")
    assert lint(tmp_path / "unsafe.yml") != 0
