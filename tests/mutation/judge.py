"""Run the checks that would see a fault, and say what they see."""

from __future__ import annotations

import contextlib
import io
import re
import signal
import traceback
import types
import warnings
from collections.abc import Iterator
from pathlib import Path

import torch

from literate.check import check_listing, check_page, check_program
from literate.claims.notebook import check_notebook, execute, read_notebook
from literate.diagnostic import Diagnostic
from literate.graphs.record import record
from literate.project import Project
from literate.runner.state import guarded
from tests.mutation.corpus import Corpus, Fault

SECONDS = 10
"""Time for one mutated program, which may loop for ever."""


class Judge:
    """Holds the true state of the site, and looks at it with one file changed.

    The changed file is written into a copy of the site, and what the change cannot touch is
    taken from the true state. The functions called are the ones that pytest calls.
    """

    def __init__(self, corpus: Corpus, copy: Path) -> None:
        self.corpus = corpus
        self.copy = copy
        self.true = Project(copy, guard=guarded, record=record)
        corpus.lay_out(copy)
        assert self.true.vocabulary  # read now, before a file is changed, as all that follows
        for path in self.true.page_paths:
            self.true.page(path)
        for path in corpus.programs():
            name = path.removeprefix("snippets/")
            self.true.claims(name)
            self.true.run(name)
        for path in self.true.page_paths:
            for graph in self.true.page(path).graphs:
                self.true.picture(graph)
        self.fresh = {path: execute(read_notebook(copy / path, path)) for path in corpus.notebooks()}

    def sees(self, fault: Fault) -> list[str]:
        """The messages of the checks with the fault planted; none if it slips through."""
        file = self.copy / fault.path
        file.write_text(fault.text)
        try:
            with _limit():
                return [line for line in self._messages(fault.path)]
        except TimeoutError:
            if not fault.path.endswith(".py"):
                raise  # the checks are slow, and have seen nothing
            return [f"{fault.path}:1: does not end"]
        finally:
            file.write_text(self.corpus.texts[fault.path])

    def _messages(self, path: str) -> Iterator[str]:
        if path.endswith(".ipynb"):
            yield from self._notebook(path)
            return
        project = Project(self.copy, guard=guarded, record=record)
        project.vocabulary = self.true.vocabulary
        project._pages, project._runs = dict(self.true._pages), dict(self.true._runs)
        project._programs, project._claims = dict(self.true._programs), dict(self.true._claims)
        project._recordings = dict(self.true._recordings)
        if path.endswith(".md"):
            project._pages.pop(path, None)
            before = {listing.include.path for listing in self.true.page(path).listings}
            pages = {path}
            names = before | {listing.include.path for listing in project.page(path).listings}
        elif path.endswith(".svg"):
            shown = path.removeprefix("snippets/")
            pages = {p for p in project.page_paths if any(x.path == shown for x in project.page(p).graphs)}
            names = set()
        else:
            name = str(Path(path).with_suffix(".py").as_posix()).removeprefix("snippets/")
            project._claims.pop(project.out_path(name), None)
            if path.endswith(".py"):
                project._programs.pop(name, None)
                project._runs.pop(name, None)
                project._recordings.pop(name, None)
            names = {name}
            pages = {p for p in project.page_paths if any(x.include.path == name for x in project.page(p).listings)}
        for each in sorted(pages):
            page = project.page(each)
            yield from check_page(project, page)
            for listing in page.listings:
                if listing.include.path in names:
                    yield from check_listing(project, page, listing)
        for name in sorted(names):
            if (self.copy / "snippets" / name).exists():
                yield from check_program(project, name)

    def _notebook(self, path: str) -> Iterator[str]:
        try:
            yield from check_notebook(read_notebook(self.copy / path, path), self.fresh[path])
        except Diagnostic as problem:
            yield str(problem)

    def changes_nothing(self, fault: Fault) -> bool:
        """Whether a changed program still prints, warns and raises the same.

        Such a change makes no claim false, so it is no fault. Found without the machine: the
        whole program runs as one piece, without sections.
        """
        if not fault.path.endswith(".py"):
            return False
        try:
            with _limit():
                return _whole(fault.text) == _whole(self.corpus.texts[fault.path])
        except TimeoutError:
            return False


@contextlib.contextmanager
def _limit() -> Iterator[None]:
    def late(signum: int, frame: types.FrameType | None) -> None:
        raise TimeoutError

    old = signal.signal(signal.SIGALRM, late)
    signal.alarm(SECONDS)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, old)


def _whole(source: str) -> str:
    """All that a program prints, warns and raises, as one text."""
    out = io.StringIO()
    with warnings.catch_warnings(record=True) as caught, contextlib.redirect_stdout(out):
        warnings.simplefilter("always")
        torch.set_warn_always(True)  # else the second run of two lacks the warnings that torch gives once
        torch.manual_seed(0)
        try:
            exec(compile(re.sub(r"# --8<--.*", "", source), "program", "exec"), {"__name__": "__main__"})
        except Exception as error:
            out.write("".join(traceback.format_exception_only(error)))
        finally:
            torch.set_grad_enabled(True)
            torch.set_warn_always(False)
    return out.getvalue() + "".join(f"{w.category.__name__}: {w.message}\n" for w in caught)
