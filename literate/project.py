"""Where things stand in the repository, and everything read from it, once."""

from __future__ import annotations

import builtins
import keyword
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from literate.claims.links import titles_of
from literate.claims.listing import Graph, Plot
from literate.claims.output import Claim, read_claims, render, write_whole
from literate.claims.page import Page, read_page
from literate.claims.plot import changed, stored
from literate.claims.prose import WORD
from literate.claims.published import title
from literate.diagnostic import Diagnostic
from literate.graphs.layout import lay_out
from literate.graphs.picture import Picture
from literate.graphs.svg import draw
from literate.inventory import SETTINGS, site_folder
from literate.runner.pool import SELDOM, Pool, shared
from literate.runner.program import Program, read_program, with_number
from literate.runner.run import Printed, Run

T = TypeVar("T")
Pictures = dict[tuple[str, ...], Picture | Diagnostic]
"""The picture of each tuple of variables, or why there is none."""
RECORD = "literate.graphs.record:pictures"
"""What is called in the process of a program whose graphs are wanted."""

COMMAND_FILES = ("Makefile", "requirements.txt", "pyproject.toml", "mkdocs.yml")
"""What a page about the repository may name: the words of these files."""


@dataclass
class Project:
    """The repository at `root`. Every file is read, and every program run, at most once."""

    root: Path
    pages_folder: str = "docs"
    programs_folder: str = "snippets"
    pool: Pool = field(default_factory=shared, repr=False)
    _pages: dict[str, Page] = field(default_factory=dict, repr=False)
    _programs: dict[str, Program | Diagnostic] = field(default_factory=dict, repr=False)
    _claims: dict[str, dict[str, Claim] | Diagnostic] = field(default_factory=dict, repr=False)
    _runs: dict[str, Run | Diagnostic] = field(default_factory=dict, repr=False)
    _pictures: dict[str, Pictures | Diagnostic] = field(default_factory=dict, repr=False)
    _waiting: dict[tuple[str, str], int] = field(default_factory=dict, repr=False)
    """Programs that were handed to the pool ahead: the kind of run and the name, to the number there."""

    def changed(self, *paths: str) -> Project:
        """The project after the files at `paths` were changed: what they cannot touch is not read or run again."""
        found = Project(self.root, self.pages_folder, self.programs_folder, self.pool)
        found.vocabulary = self.vocabulary  # the words of a whole repository hardly change with one file
        if SETTINGS not in paths:
            found.site_folder = self.site_folder
        if not any(path.endswith(".md") and path not in self.page_paths for path in paths):
            found.page_paths = self.page_paths
        names = {path.removeprefix(f"{self.programs_folder}/") for path in paths}

        def kept(known: dict[str, T], without: set[str]) -> dict[str, T]:
            return {name: each for name, each in known.items() if name not in without}

        found._pages, found._claims = kept(self._pages, {*paths}), kept(self._claims, {*paths})
        found._programs, found._runs = kept(self._programs, names), kept(self._runs, names)
        found._pictures = {run: each for run, each in self._pictures.items() if run.partition("@")[0] not in names}
        found.titles = {**self.titles, **{path: titles_of(found.page(path)) for path in paths if path in self.titles}}
        return found

    def relative(self, file: Path) -> str:
        """The name of `file` in messages: its path below the root."""
        return file.relative_to(self.root).as_posix()

    def program_name(self, file: Path) -> str:
        """What pages call the program in `file`: its path below the programs folder."""
        return file.relative_to(self.root / self.programs_folder).as_posix()

    @cached_property
    def page_paths(self) -> list[str]:
        """The Markdown pages of the site, in every language."""
        files = (self.root / self.pages_folder).rglob("*.md")
        theme = self.root / self.pages_folder / "theme"
        return sorted(self.relative(file) for file in files if theme not in file.parents)

    @cached_property
    def site_folder(self) -> str | None:
        """The folder of the pages that the site publishes; None where there is no site."""
        return site_folder(self.root)

    @cached_property
    def first_with(self) -> dict[tuple[str, str], str]:
        """The first page of the site with each title and with each description."""
        found: dict[tuple[str, str], str] = {}
        for path in self.page_paths:
            if self.site_folder and path.startswith(f"{self.site_folder}/"):
                page = self.page(path)
                found.setdefault(("title", title(page)), path)
                found.setdefault(("description", page.front.texts.get("description", (1, ""))[1]), path)
        return found

    @cached_property
    def titles(self) -> dict[str, list[tuple[str, str]]]:
        """The headings of each page of the site, made plain, with their ids."""
        folder = f"{self.site_folder}/"
        return {path: titles_of(self.page(path)) for path in self.page_paths if path.startswith(folder)}

    def page(self, path: str) -> Page:
        """The page at `path` below the root."""
        if path not in self._pages:
            self._pages[path] = read_page(self.root / path, path)
        return self._pages[path]

    def program(self, name: str) -> Program:
        """The program `name` below the programs folder; raises `Diagnostic` if it cannot be read."""
        if name not in self._programs:
            path = f"{self.programs_folder}/{name}"
            try:
                self._programs[name] = read_program(self.root / path, path)
            except Diagnostic as problem:
                self._programs[name] = problem
        return _or_raise(self._programs[name])

    def claims(self, name: str) -> dict[str, Claim]:
        """The claims of the program `name`; none if it has no .out file. Raises `Diagnostic`."""
        path = self.out_path(name)
        return self.report(path) if path in self._claims or (self.root / path).exists() else {}

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every word that inline code may use: those of programs, outputs, Python and the repository's files."""
        words = {*keyword.kwlist, *keyword.softkwlist, *dir(builtins)}
        folders = (self.pages_folder, self.programs_folder)
        files = [file for folder in folders for file in (self.root / folder).rglob("*.*")]
        files = [file for file in files if file.is_file() and "__pycache__" not in file.parts]
        for file in [*files, *(self.root / name for name in COMMAND_FILES)]:
            path = self.relative(file)
            words.update(WORD.findall(path))
            of_program = path.startswith(f"{self.programs_folder}/") and not path.endswith(".svg")
            if of_program or (path in COMMAND_FILES and file.exists()):
                words.update(WORD.findall(file.read_text(encoding="utf-8", errors="replace")))
        return frozenset(words)

    @cached_property
    def everything(self) -> str:
        """The text of every program and every output: what a page that shows none is held against."""
        files = sorted((self.root / self.programs_folder).rglob("*.*"))
        texts = (file for file in files if file.suffix in (".py", ".out"))
        return "\n".join(file.read_text(encoding="utf-8", errors="replace") for file in texts)

    def report(self, path: str) -> dict[str, Claim]:
        """The entries of an .out file, whose path is below the root. Raises `Diagnostic`."""
        if path not in self._claims:
            try:
                self._claims[path] = read_claims(self.root / path, path)
            except Diagnostic as problem:
                self._claims[path] = problem
        return _or_raise(self._claims[path])

    def out_path(self, name: str) -> str:
        """The path of the .out file of the program `name`."""
        return f"{self.programs_folder}/{name.removesuffix('.py')}.out"

    def ahead(self, names: Iterable[str], graphs: Iterable[Graph]) -> None:
        """Let these programs run, and these graphs be recorded, while other things are done."""
        jobs = [("run", name) for name in names if name not in self._runs]
        jobs += [
            ("record", name)
            for name in {graph.run: 0 for graph in graphs if graph.choice is None}
            if name not in self._pictures
        ]
        readable = [(kind, name, program) for kind, name in jobs if (program := self._readable(name))]
        often = [each for each in readable if not SELDOM.search(each[2].source)]
        self.pool.warm(*(program for _, _, program in often))
        for kind, name, program in [*often, *(each for each in readable if SELDOM.search(each[2].source))]:
            if (kind, name) not in self._waiting:
                submitted = self.pool.submit(program) if kind == "run" else self._submit_record(program, name)
                self._waiting[kind, name] = submitted

    def _readable(self, name: str) -> Program | None:
        try:
            return self.program(name)
        except Diagnostic:
            return None

    def _submit_record(self, program: Program, name: str) -> int:
        return self.pool.submit(program, RECORD, name, self.graphs.get(name, ()))

    def run(self, name: str) -> Run:
        """The run of the program `name`. Raises `Diagnostic` if it cannot be read, or does not come to its end."""
        if name not in self._runs:
            program = self.program(name)
            try:
                self._runs[name] = self.pool.ran(self._waiting.pop(("run", name), 0) or self.pool.submit(program))
            except Diagnostic as problem:
                self._runs[name] = problem
        return _or_raise(self._runs[name])

    def accept(self, name: str) -> str | None:
        """Make the .out file of the program `name` say what its run gave; the path if it changed."""
        text = render(self.run(name))
        path = self.out_path(name)
        file = self.root / path
        old = file.read_bytes() if file.exists() else None
        data = text.encode()
        if old == data:
            return None
        self._claims.pop(path, None)
        write_whole(file, data)
        return path

    def picture(self, graph: Graph) -> Picture:
        """The graph that a picture should show, from a second run of its program. Raises `Diagnostic`."""
        name = graph.run
        if name not in self._pictures:
            try:
                self._pictures[name] = self._recorded(graph) if graph.choice is None else self._varied(graph)
            except Diagnostic as problem:
                self._pictures[name] = problem
        return _or_raise(_or_raise(self._pictures[name])[graph.variables])

    def _recorded(self, graph: Graph) -> Pictures:
        name = graph.program
        number = self._waiting.pop(("record", name), 0) or self._submit_record(self.program(name), name)
        return self._same(self.program(name), self.run(name), number)

    def _varied(self, graph: Graph) -> Pictures:
        """The same of the program with another number, which runs twice for it."""
        variable, literal = graph.choice or ("", "")
        program, old = with_number(self.program(graph.program), variable, literal)
        plain = self.pool.ran(self.pool.submit(program))
        number = self.pool.submit(program, RECORD, graph.program, self.graphs.get(graph.run, ()))
        return {
            variables: each if isinstance(each, Diagnostic) else replace(each, literal=(variable, old, literal))
            for variables, each in self._same(program, plain, number).items()
        }

    def _same(self, program: Program, plain: Run, number: int) -> Pictures:
        """What a recorded run drew, if it printed what the plain run did. Raises `Diagnostic` if it did not."""
        recorded: tuple[dict[str, Printed], Pictures] = self.pool.answer(number)
        again, pictures = recorded
        once = plain.entries
        for entry in [entry for entry in {**once, **again} if not entry.endswith("-warning")]:
            if entry not in once or entry not in again or once[entry].text != again[entry].text:
                line = (*(once.get(entry) or again[entry]).lines, 1)[0]
                raise Diagnostic(program.path, line, f'gives another "{entry}" while its graph is recorded')
        return pictures

    @cached_property
    def graphs(self) -> dict[str, list[tuple[str, ...]]]:
        """The variables of each program whose graphs are on pages."""
        found: dict[str, list[tuple[str, ...]]] = {}
        for path in self.page_paths:
            for graph in self.page(path).graphs:
                found.setdefault(graph.run, []).append(graph.variables)
        return found

    def accept_picture(self, graph: Graph) -> str | None:
        """Make the file of a picture show what was recorded; the path if it changed. Raises `Diagnostic`."""
        picture = self.picture(graph)
        data = draw(picture, lay_out(picture)).encode()
        path = f"{self.programs_folder}/{graph.path}"
        file = self.root / path
        if file.exists() and file.read_bytes() == data:
            return None
        write_whole(file, data)
        return path

    def accept_plot(self, plot: Plot) -> str | None:
        """Make the stored plot the one that its program saves; the path if it changed. Raises `Diagnostic`."""
        saved = self.run(plot.program).plot
        path = f"{self.programs_folder}/{plot.path}"
        file = self.root / path
        data = stored(saved, plot.path).encode() if saved else None
        if data is None or (file.exists() and not changed(file.read_text(encoding="utf-8"), data.decode())):
            return None
        write_whole(file, data)
        return path

    @cached_property
    def plots(self) -> frozenset[str]:
        """The paths of all plots on pages, below the programs folder."""
        return frozenset(plot.path for path in self.page_paths for plot in self.page(path).plots)

    @cached_property
    def pictures(self) -> frozenset[str]:
        """The paths of all pictures on pages, below the programs folder."""
        return frozenset(graph.path for path in self.page_paths for graph in self.page(path).graphs)

    @cached_property
    def shown_sections(self) -> dict[str, set[str]]:
        """For every program on a page, the sections that some page shows."""
        shown: dict[str, set[str]] = {}
        for path in self.page_paths:
            for listing in self.page(path).listings:
                shown.setdefault(listing.include.path, set()).add(listing.include.section or "")
        return shown


def _or_raise(found: T | Diagnostic) -> T:
    if isinstance(found, Diagnostic):
        raise found
    return found
