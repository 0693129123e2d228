"""Fixtures that tests of several subjects share: tiny projects, and the real site, built once."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from literate.project import Project
from tests.tiny import ROOT, Files, Outcome, run_pytest, write


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The directory of the real site, built strictly and without a warning."""
    site = tmp_path_factory.mktemp("built") / "site"
    environment = {key: value for key, value in os.environ.items() if key != "SITE_URL"}
    run = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(site)],
        cwd=ROOT,
        env={**environment, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        timeout=300,
    )
    log = run.stdout + run.stderr
    assert run.returncode == 0 and "WARNING" not in log and "ERROR" not in log, log
    return site


@pytest.fixture
def build(tmp_path: Path) -> Callable[[Files], Project]:
    """Write files and open the project that they make."""

    def opened(files: Files) -> Project:
        write(tmp_path, files)
        return Project(tmp_path)

    return opened


@pytest.fixture
def tiny_pytest(tmp_path: Path) -> Callable[..., Outcome]:
    """Write files into a project of their own and run pytest there."""

    def run(files: Files, *arguments: str, **environment: str) -> Outcome:
        write(tmp_path, files)
        return run_pytest(tmp_path, *arguments, **environment)

    return run
