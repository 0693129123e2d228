"""Run the claims under pytest: options and hooks. Only this module and `items`, what is collected, know pytest."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Generator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from pytest_markdown_docs import plugin as markdown_docs
from pytest_markdown_docs._runners import get_runner

from literate.changes import Changes
from literate.claims.listing import Graph
from literate.diagnostic import Diagnostic
from literate.inventory import uncollected, wrong_files, wrong_nav
from literate.items import (
    ACCEPTED,
    CHANGES,
    PROJECT,
    ClaimItem,
    NotebookFile,
    NotebookItem,
    PageFile,
    PageItem,
    ProgramFile,
    ProgramItem,
    StrayFile,
)
from literate.project import Project

MODULES = pytest.StashKey[int]()
"""How many modules were loaded when what lives to the end was last frozen."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--update-outputs`."""
    parser.getgroup("literate").addoption(
        "--update-outputs",
        action="store_true",
        help="accept what the programs print now: rewrite their .out files, and draw their graphs anew",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Open the project; refuse to update where an update could hurt."""
    if config.option.update_outputs:
        if os.environ.get("CI"):
            raise pytest.UsageError("--update-outputs accepts new outputs; CI only checks them")
        if getattr(config.option, "numprocesses", None) or hasattr(config, "workerinput"):
            raise pytest.UsageError("--update-outputs runs in one process: leave out -n")
    config.stash[PROJECT] = Project(config.rootpath)
    config.stash[ACCEPTED] = {}
    config.stash[CHANGES] = Changes()


@pytest.hookimpl(wrapper=True)
def pytest_collect_file(
    file_path: Path, parent: pytest.Collector
) -> Generator[None, list[pytest.Collector], list[pytest.Collector]]:
    """Collect our files ourselves, and keep pytest-markdown-docs from importing every Python file for docstrings."""
    found = [each for each in (yield) if not isinstance(each, markdown_docs.MarkdownDocstringCodeModule)]
    project = parent.config.stash[PROJECT]
    if file_path.suffix == ".md":
        found = [PageFile.from_parent(parent, path=file_path)]
    elif file_path.suffix == ".ipynb":
        found.append(NotebookFile.from_parent(parent, path=file_path))
    elif (project.root / project.programs_folder) in file_path.parents and not file_path.name.startswith("."):
        if file_path.suffix == ".py":
            found = [ProgramFile.from_parent(parent, path=file_path)]
        elif file_path.suffix != ".out" or not file_path.with_suffix(".py").exists():
            found = [StrayFile.from_parent(parent, path=file_path)]  # a program's own item holds its .out file
    return found


@pytest.hookimpl(wrapper=True)
def pytest_collection(session: pytest.Session) -> Generator[None, object, object]:
    """Collect without a search for cycles, and freeze the thousands of items: all of them live to the end."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()
        _freeze(session.config)


ITEMS = tuple(f"::{name}" for name in ("page", *(each.label for each in (ProgramFile, NotebookFile, StrayFile))))
"""How the ids of items end that stand for a whole file."""
SELECTING = ("-k", "-m", "--deselect", "--ignore", "--lf", "--last-failed", "--ff", "--sw", "--stepwise")
"""Options by which somebody who types them runs less than all; `addopts` may hold none of them."""


def _whole_folders(config: pytest.Config) -> list[Path]:
    """The folders that this run checks whole, if one of them holds all pages; none in a worker of pytest-xdist."""
    project = config.stash[PROJECT]
    places = [] if hasattr(config, "workerinput") else [project.root / arg for arg in config.args if "::" not in arg]
    pages = project.root / project.pages_folder
    return places if any(place in (pages, *pages.parents) for place in places) else []


def pytest_sessionstart(session: pytest.Session) -> None:
    """Refuse a site with a file that no check reads."""
    project = session.config.stash[PROJECT]
    if _whole_folders(session.config):
        _refuse([*wrong_files(project.root, project.pages_folder, project.programs_folder), *wrong_nav(project.root)])


def pytest_collection_finish(session: pytest.Session) -> None:
    """Refuse a run of all pages that leaves out one, unless somebody typed an option that says so."""
    if not hasattr(session.config, "workerinput"):
        _refuse_less(session.config, [item.path for item in session.items if isinstance(item, ClaimItem)])


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_node_collection_finished(node: Any, ids: list[str]) -> None:
    """The same where pytest-xdist's workers collect, and this process hears what."""
    found = [each.rpartition("::")[0] for each in ids if each.endswith(ITEMS)]
    _refuse_less(node.config, [node.config.rootpath / path for path in found])


def _refuse_less(config: pytest.Config, there: list[Path]) -> None:
    """Refuse if a file that this run should check whole is not among those that have an item."""
    project, whole = config.stash[PROJECT], _whole_folders(config)
    if whole and not any(str(arg).startswith(SELECTING) for arg in config.invocation_params.args):
        missing = uncollected(project.root, project.pages_folder, project.programs_folder, there)
        _refuse([each for each in missing if any(below in (project.root / each.path).parents for below in whole)])


def _refuse(wrong: list[Diagnostic]) -> None:
    if wrong:
        raise pytest.UsageError("\n".join(["something would go unchecked", *map(str, wrong)]))


def _freeze(config: pytest.Config) -> None:
    """Keep Python's search for cycles out of what lives to the end: items, and modules such as torch."""
    gc.freeze()
    config.stash[MODULES] = len(sys.modules)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
    """Run an item of ours in one step: none has fixtures to set up, and there are thousands."""
    check: Callable[[], None]
    if isinstance(item, markdown_docs.MarkdownInlinePythonItem):
        item.runner = get_runner(item.runner_name)
        check = partial(item.runner.runtest, item.test_definition, {"config": item.config})
    elif isinstance(item, ClaimItem):
        check = item.runtest
    else:
        return None
    hook = item.ihook
    hook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    call = pytest.CallInfo.from_call(check, "call", reraise=(pytest.exit.Exception, KeyboardInterrupt))
    report = hook.pytest_runtest_makereport(item=item, call=call)
    hook.pytest_runtest_logreport(report=report)
    if call.excinfo is not None:
        hook.pytest_exception_interact(node=item, call=call, report=report)  # for --pdb
    if item.session._setupstate.stack:  # items of other kinds, before this one, have set something up
        hook.pytest_runtest_teardown(item=item, nextitem=nextitem)
    hook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    if len(sys.modules) > item.config.stash[MODULES]:  # the program imported something
        _freeze(item.config)
    return True


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> None:
    """Let the programs of the selected items run ahead; a worker of pytest-xdist does not know which are its own."""
    config = session.config
    if config.option.collectonly or hasattr(config, "workerinput") or getattr(config.option, "numprocesses", None):
        return
    project = config.stash[PROJECT]
    names: dict[str, None] = {}
    graphs: list[Graph] = []
    for item in session.items:
        if isinstance(item, markdown_docs.MarkdownInlinePythonItem):
            names.update(dict.fromkeys(str(value).rpartition(":")[0] for key, value in item.user_properties))
        elif isinstance(item, ProgramItem):
            names[project.program_name(item.path)] = None
        elif isinstance(item, PageItem):
            graphs += project.page(project.relative(item.path)).graphs
    names.update(dict.fromkeys(graph.program for graph in graphs))
    project.ahead(names, graphs)
    session.items.sort(key=lambda item: isinstance(item, NotebookItem))  # they take longest, and so come last
    for item in session.items:
        if isinstance(item, NotebookItem):
            item.ahead()


def pytest_unconfigure(config: pytest.Config) -> None:
    """End the processes that ran the programs."""
    if PROJECT in config.stash:
        config.stash[PROJECT].pool.close()


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Say how many sections of code ran, on how many pages, and what was accepted."""
    reports = [r for key in ("passed", "failed") for r in terminalreporter.stats.get(key, []) if r.when == "call"]
    sections = {value for report in reports for key, value in report.user_properties if key == "section"}
    pages = {r.nodeid.split("::")[0] for r in reports if any(key == "section" for key, _ in r.user_properties)}
    if sections:
        terminalreporter.write_line(f"{len(sections)} code sections executed, shown on {len(pages)} pages")
    for line in config.stash[CHANGES].summary():
        terminalreporter.write_line(line)
    for path, places in config.stash[ACCEPTED].items():
        terminalreporter.write_line(f"updated {path}")
        if places:
            terminalreporter.write_line(f"    shown at {', '.join(places)}: read the sentences around it")
    if config.option.update_outputs and not config.stash[ACCEPTED]:
        terminalreporter.write_line("every output is as before")
