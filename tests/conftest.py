"""The site as a reader gets it, built once for all tests that look at it from the outside."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


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
