"""Fixtures that tests of several subjects share: tiny projects, and the real site, built once."""

import os
import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from filelock import FileLock
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

from literate.project import Project
from literate.runner.pool import cores
from tests.tiny import ROOT, Files, Outcome, run_pytest, write

SEEDS = 1_000_000
TOLD = "told"

TOGETHER = ("tests/built/test_proof.py", "tests/built/test_site.py")
"""Files that share the pages they parse."""

APART = ("tests/browser/test_pages.py", "tests/plugin/test_update.py")
"""Files whose tests share nothing that is slow to make."""


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("sample", "how much the tests look at that draw a sample")
    group.addoption("--whole", action="store_true", help="look at everything, as .ci/run does")
    group.addoption("--seed", type=int, help="draw the sample of this run again")
    group.addoption("--alone", action="store_true", help="run every program in an interpreter of its own, for hours")


def pytest_configure(config: pytest.Config) -> None:
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        # A shell starts what runs in the background so, and every process that a test starts and
        # interrupts would inherit it and go on.
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if config.option.seed is None and not config.getoption("numprocesses", None):  # else at the end, to print it
        config.option.seed = drawn_seed(config)


def drawn_seed(config: pytest.Config) -> int:
    """A seed for this run. The processes of xdist draw it from what names their run, so that all have the same.

    Under CI the committed files name the run: the verdict on them is the same as often as it is asked for.
    """
    if os.environ.get("CI") and (tree := committed_tree()):
        return random.Random(tree).randrange(SEEDS)
    scheduler = config.pluginmanager.getplugin("dsession")
    nodes = getattr(scheduler, "nodemanager", None)  # in the process that the others report to
    run = getattr(config, "workerinput", {}).get("testrunuid") or getattr(nodes, "testrunuid", None)
    return random.Random(run).randrange(SEEDS)


def committed_tree() -> str:
    """What git calls the files of the last commit; nothing where there is no git, or no commit."""
    if not shutil.which("git"):
        return ""
    command = ["git", "-C", str(ROOT), "rev-parse", "--verify", "--quiet", "HEAD^{tree}"]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """One process more than there are cores: a test of the browser waits for frames most of its time."""
    return cores() + 1


def unit_of(nodeid: str) -> str:
    """What a process of xdist is given at once: all claims, or the tests of a file, or one test."""
    path = nodeid.split("::")[0]
    if not path.startswith("tests/"):
        return "claims"
    return nodeid if path in APART else "built" if path in TOGETHER else path


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> LoadScopeScheduling:
    """Keep together what shares something that is slow to make."""
    scheduler = LoadScopeScheduling(config, log)
    scheduler._split_scope = unit_of
    return scheduler


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Under CI no test is skipped: what it needs must be there."""
    report = yield
    if report.skipped and os.environ.get("CI") and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Print the seed, and what the tests told."""
    option = config.option
    seed = drawn_seed(config) if option.seed is None else option.seed
    looked = "everything, where that has an end" if option.whole else "a sample"
    terminalreporter.write_line(f"looked at {looked}, drawn by --seed {seed}")
    for report in (each for reports in terminalreporter.stats.values() for each in reports):
        if getattr(report, "when", None) == "call":
            for name, text in report.user_properties:
                if name == TOLD:
                    terminalreporter.write_line(text)


@pytest.fixture
def tell(record_property: Callable[[str, object], None]) -> Callable[[str], None]:
    """Print a line at the end of the run."""
    return lambda text: record_property(TOLD, text)


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Path:
    """The directory of the real site, built strictly and without a warning, once for all processes."""
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if hasattr(request.config, "workerinput") else own
    site = shared / "site"
    with FileLock(shared / "site.lock"):
        if not (shared / "site.built").exists():
            build_site(site)
            (shared / "site.built").touch()
    return site


def build_site(site: Path, *options: str) -> None:
    """Build the real site, strictly and without a warning."""
    environment = {key: value for key, value in os.environ.items() if key not in ("SITE_URL", "REPO_URL")}
    run = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(site), *options],
        cwd=ROOT,
        env={**environment, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
    )
    log = run.stdout + run.stderr
    assert run.returncode == 0 and "WARNING" not in log and "ERROR" not in log, log


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
