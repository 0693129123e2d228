"""Run the checks that would see a fault, and say what they see."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from literate.check import check_listing, check_page, check_program
from literate.claims.code import check_code
from literate.claims.notebook import check_notebook, check_notebook_names, execute, read_notebook
from literate.claims.settings import check_settings
from literate.diagnostic import Diagnostic
from literate.inventory import SETTINGS, wrong_files, wrong_nav
from literate.project import Project
from literate.runner.child import Limits
from literate.runner.pool import Pool
from literate.runner.program import Program
from tests.content.lines import UNRUN, never_run
from tests.mutation.corpus import Corpus, Fault
from tests.mutation.faults.kind import PROGRAM_TEXT

SECONDS = 10
"""Time on the processor for one mutated program, which may loop for ever."""
WHOLE = "tests.mutation.whole:whole"


class Judge:
    """Holds the true state of the site, and looks at it with one file changed.

    The changed file is written into a copy of the site, and what the change cannot touch is
    taken from the true state. The functions called are the ones that pytest calls.
    """

    def __init__(self, corpus: Corpus, copy: Path) -> None:
        self.corpus = corpus
        self.copy = copy
        self.pool = Pool(limits=Limits(processor=SECONDS))
        self.true = Project(copy, pool=self.pool)
        corpus.lay_out(copy)
        assert self.true.vocabulary  # read now, before a file is changed, as all that follows
        for path in self.true.page_paths:
            self.true.page(path)
        self.fresh: dict[str, list[list[dict[str, Any]]]] = {}
        """What the cells of each notebook print."""
        self.originals: dict[str, str] = {}
        """What each program prints as one piece."""

    def prepare(self) -> None:
        """Run every program once, so that no fault waits for what it does not touch."""
        names = [path.removeprefix("snippets/") for path in self.corpus.programs()]
        self.true.ahead(names, [graph for path in self.true.page_paths for graph in self.true.page(path).graphs])
        for name in names:
            self.true.claims(name)
            self.true.run(name)
        for path in self.true.page_paths:
            for graph in self.true.page(path).graphs:
                self.true.picture(graph)

    def sees(self, fault: Fault) -> list[str]:
        """The messages of the checks with the fault planted; none if it slips through."""
        file = self.copy / fault.path
        before = self.corpus.texts.get(fault.path, self.corpus.others.get(fault.path))
        made = [folder for folder in (file.parent, *file.parent.parents) if not folder.exists()]
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(fault.text)
        try:
            text_only = fault.kind.startswith(PROGRAM_TEXT)
            return [*(self._text(fault.path) if text_only else self._messages(fault.path))]
        finally:
            if before is None:
                file.unlink()
                for folder in made:
                    folder.rmdir()
            else:
                file.write_text(before)

    def _text(self, path: str) -> list[str]:
        """What is told of the text of a program, and of its lines that never run, when its outputs are accepted."""
        name = path.removeprefix("snippets/")
        program = self.true.changed(path).program(name)
        told = [str(problem) for problem in check_code(program.source, path)]
        return told or never_run(program, name, self.pool.call(program, UNRUN))

    def _messages(self, path: str) -> Iterator[str]:
        if path not in self.corpus.texts:
            yield from self._site(path)
            return
        if path.endswith(".ipynb"):
            yield from self._notebook(path)
            return
        project = self.true.changed(path)
        if path.endswith(".md"):
            before = {listing.include.path for listing in self.true.page(path).listings}
            pages = {path}
            names = before | {listing.include.path for listing in project.page(path).listings}
        elif path.endswith(".svg"):
            shown = path.removeprefix("snippets/")
            pages = {p for p in project.page_paths if any(x.path == shown for x in project.page(p).graphs)}
            names = set()
        else:
            name = str(Path(path).with_suffix(".py").as_posix()).removeprefix("snippets/")
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

    def _site(self, path: str) -> Iterator[str]:
        """What is told of a file that is new, and of the settings: by a run of all pages, before it begins."""
        folders = self.true.pages_folder, self.true.programs_folder
        yield from (str(problem) for problem in [*wrong_files(self.copy, *folders), *wrong_nav(self.copy)])
        if path == SETTINGS:
            yield from (str(problem) for problem in check_settings(self.copy / path, path))
        project = self.true.changed(path)
        if path in project.page_paths:
            yield from check_page(project, project.page(path))

    def _fresh(self, path: str) -> list[list[dict[str, Any]]]:
        if path not in self.fresh:
            self.fresh[path] = execute(read_notebook(self.corpus.project.root / path, path), self.pool)
        return self.fresh[path]

    def _notebook(self, path: str) -> Iterator[str]:
        fresh = self._fresh(path)
        try:
            notebook = read_notebook(self.copy / path, path)
            yield from check_notebook(notebook, fresh)
            yield from check_notebook_names(notebook, self.true.vocabulary)
        except Diagnostic as problem:
            yield str(problem)

    def changes_nothing(self, fault: Fault) -> bool:
        """Whether a changed program still prints, warns and raises the same.

        Such a change makes no claim false, so it is no fault. Found without the machine: the
        whole program runs as one piece, without sections. What the text alone says is not among it.
        """
        if fault.kind.startswith(PROGRAM_TEXT):
            return False
        if not fault.path.endswith(".py") or fault.path not in self.corpus.texts:
            return False
        if fault.path not in self.originals:
            self.originals[fault.path] = self._whole(fault.path, self.corpus.texts[fault.path])
        try:
            return self._whole(fault.path, fault.text) == self.originals[fault.path]
        except Diagnostic:
            return False

    def _whole(self, path: str, text: str) -> str:
        program = Program(path, self.copy / path, text, ())
        printed: str = self.pool.answer(self.pool.submit(program, WHOLE, seed=0))
        return printed
