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


SCHEMAS = {
    "workflows/*.yml": "github-workflows",
    "dependabot.yml": "dependabot",
    "ISSUE_TEMPLATE/[!c]*.yml": "github-issue-forms",
    "ISSUE_TEMPLATE/config.yml": "github-issue-config",
    "../CITATION.cff": "citation-file-format",
}
"""What the files of the host are, as check-jsonschema calls their schemas."""


def misfit(kind: str, *files: Path) -> str:
    """What is wrong with files of a kind; empty if nothing is."""
    pytest.importorskip("check_jsonschema", reason="no check-jsonschema here: pip install -r requirements.txt")
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{kind}", *map(str, files)]
    ran = subprocess.run(command, capture_output=True, text=True)
    return ran.stdout + ran.stderr if ran.returncode else ""


@pytest.mark.parametrize("pattern", SCHEMAS)
def test_the_host_reads_every_key_of_its_files(pattern: str):
    files = sorted((ROOT / ".github").glob(pattern)) or [ROOT / ".github" / pattern]
    assert misfit(SCHEMAS[pattern], *files) == ""


def test_a_key_that_the_host_does_not_know_is_noticed(tmp_path: Path):
    text = WORKFLOWS[0].read_text(encoding="utf-8")
    (tmp_path / "wrong.yml").write_text(text.replace("runs-on:", "run-on:", 1), encoding="utf-8")
    assert "run-on" in misfit("github-workflows", tmp_path / "wrong.yml")


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
