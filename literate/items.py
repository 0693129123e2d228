"""What pytest collects here: the listings and the whole of a page, programs, notebooks and strays.

Each listing of a page is an item of pytest-markdown-docs, found as literate/claims/page.py reads pages, and
checked by a runner that holds it against its program. Beside them stand items of our own:
`page.md::page` for what concerns a whole page, `program.py::program` for what concerns a whole
program, `a.svg::owner` for any other file among the programs, and `a.ipynb::cells` for a notebook.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from pytest_markdown_docs import plugin as markdown_docs
from pytest_markdown_docs._runners import register_runner
from pytest_markdown_docs.definitions import FenceTestDefinition

from literate.acceptance import Accepted, accept_notebook, accept_output, accept_pictures
from literate.changes import Changes
from literate.check import check_listing, check_page, check_program, check_stray
from literate.claims.notebook import check_notebook, check_notebook_names, execute, hand_in, read_notebook
from literate.diagnostic import Diagnostic
from literate.project import Project

PROJECT = pytest.StashKey[Project]()
ACCEPTED = pytest.StashKey[Accepted]()
CHANGES = pytest.StashKey[Changes]()


class ClaimFailure(Exception):
    """What is wrong, one or more messages, each beginning with file:line."""


@register_runner(default=True)
class ListingRunner:
    """Holds one listing of a page against the run of its program."""

    def runtest(self, test: FenceTestDefinition, args: dict[str, Any], *, asyncio_runner: Any = None) -> None:
        """Check the listing at the line of `test`; raises `ClaimFailure`."""
        project: Project = args["config"].stash[PROJECT]
        page = project.page(project.relative(test.source_path))
        listing = next(each for each in page.listings if each.line == test.start_line)
        if args["config"].option.update_outputs:
            args["config"].stash[ACCEPTED].update(accept_output(project, listing.include.path))
        _raise_all(args["config"], check_listing(project, page, listing))

    def repr_failure(
        self, test: FenceTestDefinition, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None
    ) -> str:
        """The messages of a `ClaimFailure`, without a traceback."""
        return _explain(excinfo)


def _explain(excinfo: pytest.ExceptionInfo[BaseException]) -> str:
    if isinstance(excinfo.value, ClaimFailure):
        return str(excinfo.value)
    return str(excinfo.getrepr(style="short"))


def _raise_all(config: pytest.Config, messages: Iterable[str]) -> None:
    found = [config.stash[CHANGES].told(message) for message in messages]
    if found:
        raise ClaimFailure("\n\n".join(found))


class ClaimItem(pytest.Item):
    """An item that stands for a whole file."""

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> str:
        """The messages of a `ClaimFailure`, without a traceback."""
        return _explain(excinfo)

    def reportinfo(self) -> tuple[Path, int, str]:
        """The file, under the id of the item."""
        return self.path, 0, self.nodeid


class PageItem(ClaimItem):
    """A page as a whole."""

    def runtest(self) -> None:
        """Raise `ClaimFailure` with all that `check_page` finds."""
        project = self.config.stash[PROJECT]
        page = project.page(project.relative(self.path))
        if self.config.option.update_outputs:
            self.config.stash[ACCEPTED].update(accept_pictures(project, page))
        _raise_all(self.config, check_page(project, page))


class ProgramItem(ClaimItem):
    """A program as a whole."""

    def runtest(self) -> None:
        """Raise `ClaimFailure` with all that `check_program` finds."""
        project = self.config.stash[PROJECT]
        name = project.program_name(self.path)
        if self.config.option.update_outputs:
            self.config.stash[ACCEPTED].update(accept_output(project, name))
        _raise_all(self.config, check_program(project, name))


class NotebookItem(ClaimItem):
    """A notebook: its cells run once in a kernel of their own."""

    number = 0
    """The number of the run, once it is handed in."""

    def ahead(self) -> None:
        """Let the cells run while other things are done."""
        project = self.config.stash[PROJECT]
        with suppress(Diagnostic):  # the check reports it
            self.number = hand_in(read_notebook(self.path, project.relative(self.path)), project.pool)

    def runtest(self) -> None:
        """Raise `ClaimFailure` with all that `check_notebook` finds."""
        project = self.config.stash[PROJECT]
        try:
            notebook = read_notebook(self.path, project.relative(self.path))
            fresh = execute(notebook, project.pool, self.number)
        except Diagnostic as problem:
            raise ClaimFailure(str(problem)) from None
        messages = list(check_notebook(notebook, fresh))
        if self.config.option.update_outputs and messages:
            self.config.stash[ACCEPTED].update(accept_notebook(self.path, notebook, fresh))
            messages = list(check_notebook(read_notebook(self.path, notebook.path), fresh))
        _raise_all(self.config, [*messages, *check_notebook_names(notebook, project.vocabulary)])


class StrayItem(ClaimItem):
    """A file in the programs folder that is no program."""

    def runtest(self) -> None:
        """Raise `ClaimFailure` with all that `check_stray` finds."""
        _raise_all(self.config, check_stray(self.config.stash[PROJECT], self.path))


class _File(pytest.File):
    """One item for one file."""

    item: type[ClaimItem]
    label: str

    def collect(self) -> Iterator[pytest.Item]:
        yield self.item.from_parent(self, name=self.label)


class PageFile(markdown_docs.MarkdownTextFile):
    """Collects the listings of a Markdown file, and the item `page`."""

    def collect(self) -> Iterator[pytest.Item]:
        """An item for each listing, which `-k` finds by the program and the section it shows; then the page."""
        project = self.config.stash[PROJECT]
        for number, listing in enumerate(project.page(project.relative(self.path)).listings, 1):
            test = FenceTestDefinition("", [], listing.line, self.path, runner_name=None, max_retries=0)
            name = f"[CodeFence#{number}][line:{listing.line}]"
            item = markdown_docs.MarkdownInlinePythonItem.from_parent(self, name=name, test_definition=test)
            program, section = listing.include.path, listing.include.section or ""
            item.extra_keyword_matches.update({program, section, f"{program}:{section}"})
            item.user_properties.append(("section", f"{program}:{section}"))
            yield item
        yield PageItem.from_parent(self, name="page")


class ProgramFile(_File):
    """Collects the item `program` of a program."""

    item, label = ProgramItem, "program"


class NotebookFile(_File):
    """Collects the item `cells` of a notebook."""

    item, label = NotebookItem, "cells"


class StrayFile(_File):
    """Collects the item `owner` of any other file among the programs."""

    item, label = StrayItem, "owner"
