"""What a page shows of programs: sections with the outputs under them, pictures, and reports."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from literate.claims.fence import Fence, wrong_option, wrong_plain
from literate.claims.include import Include, read_graph, read_include

REPORTS = (
    "bench/results.out",
    "tests/mutation/table.out",
    "tests/mutation/first.out",
    "tests/playground/table.out",
    "tests/browser/recall.out",
    "tests/versions/changes.out",
    "tests/versions/messages.out",
)
"""The .out files, below the root, that a page may show without a program: tests of their own check them."""
REPORT_TEXT = re.compile(r"tests/plugin/cases/[a-z0-9-]+/expected\.txt")
"""The texts that a page may show: what pytest says of the cases of tests/plugin."""
OUTPUT_CLASSES = (("output",), ("output", "warning"), ("output", "error"))


@dataclass(frozen=True)
class Shown:
    """An output as a page shows it: in a fence, or as a table outside one."""

    line: int
    include: Include
    ending: str


@dataclass(frozen=True)
class Listing:
    """A section of a program on a page, with the outputs attached under it."""

    line: int
    include: Include
    outputs: tuple[Shown, ...]


@dataclass(frozen=True)
class Graph:
    """A graph picture on a page: the line of its include, its path, and the variables of the program it shows."""

    line: int
    path: str
    program: str
    variables: tuple[str, ...]
    choice: tuple[str, str] | None = None
    """A variable of the program that has another number here, and the number."""

    @property
    def run(self) -> str:
        """What the run is called that the picture shows: its program, and the number if it is another."""
        return self.program if self.choice is None else f"{self.program}@{'='.join(self.choice)}"


@dataclass(frozen=True)
class Plot:
    """A plot on a page: the line, its path, and the program that saves it."""

    line: int
    path: str
    program: str


@dataclass
class Showing:
    """What the blocks of a page show, joined from top to bottom."""

    wrong: Callable[[int, str], None]
    """Told the line and the text of what cannot be joined."""
    lines: list[str]
    listings: list[Listing] = field(default_factory=list)
    reports: list[Shown] = field(default_factory=list)
    graphs: list[Graph] = field(default_factory=list)
    current: tuple[int, Include] | None = None
    """The line and the include of the program that outputs would belong to."""
    attached: list[Shown] = field(default_factory=list)
    end: int = 0
    """The last line of the program or of the output before."""


def only_include(fence: Fence) -> Include | None:
    """The include that is the whole of the fence, if that is what it holds."""
    return read_include(fence.lines[0]) if len(fence.lines) == 1 else None


def bare_include(number: int, line: str) -> Shown | Graph | None:
    """What an include outside a fence shows: a section of an .out file that is a Markdown table, or a picture."""
    include, graph = read_include(line.lstrip(" ")), read_graph(line.lstrip(" "))
    if graph:
        return Graph(number, graph.path, graph.program, graph.variables, graph.choice)
    if include and include.path.endswith(".out") and include.section:
        return Shown(number, include, "")
    return None


def join(blocks: Iterable[Fence | Shown | Graph], showing: Showing) -> None:
    """Join each program section with the outputs that follow it, and say what cannot be joined."""
    for block in blocks:
        if isinstance(block, Graph):
            _graph(block, showing)
        elif isinstance(block, Shown):
            _output(block, block.line, showing)
        elif block.is_program:
            _program(block, showing)
        elif block.is_output:
            shown = _shown(block, showing)
            if shown:
                _output(shown, block.last, showing)
        else:
            _other(block, showing)
    _close(showing)


def _close(showing: Showing) -> None:
    if showing.current:
        showing.listings.append(Listing(*showing.current, tuple(showing.attached)))
    showing.current, showing.attached = None, []


def _program(fence: Fence, showing: Showing) -> None:
    _close(showing)
    showing.end = fence.last
    include = only_include(fence)
    if include is None or not include.path.endswith(".py") or include.section is None:
        told = 'Python is shown by one include of a section, such as --8<-- "chapter/program.py:section"'
        showing.wrong(fence.line, told)
        return
    showing.current = fence.line, include
    if fence.options.get("title", include.path) != include.path:
        showing.wrong(fence.line, f"the title is not the included program: {include.path}")
    wrong = wrong_option(fence)
    if wrong:
        showing.wrong(fence.line, wrong)


def _graph(graph: Graph, showing: Showing) -> None:
    current = {showing.current[1].path} if showing.current else set()
    if graph.program not in {each.include.path for each in showing.listings} | current:
        told = f"a picture stands below its program, and {graph.program} is not shown above"
        showing.wrong(graph.line, told)
    before = showing.graphs[-1] if showing.graphs else None
    if graph.choice and (before is None or (before.program, before.variables) != (graph.program, graph.variables)):
        showing.wrong(graph.line, "a picture with another number follows the picture of the program as it is")
    if graph.path in {each.path for each in showing.graphs}:
        showing.wrong(graph.line, f"the picture {graph.path} is on this page twice")
    showing.graphs.append(graph)


def _shown(fence: Fence, showing: Showing) -> Shown | None:
    """The output that the fence shows."""
    include = only_include(fence)
    if include is None or not include.path.endswith(".out") or include.section is None:
        told = 'an output is shown by one include, such as --8<-- "chapter/program.out:section"'
        showing.wrong(fence.line, told)
        return None
    if fence.language != "text" or fence.options or fence.classes not in OUTPUT_CLASSES:
        told = "an output is { .text .output }, { .text .output .warning } or { .text .output .error }"
        showing.wrong(fence.line, told)
        return None
    return Shown(fence.line, include, fence.ending)


def _output(shown: Shown, last: int, showing: Showing) -> None:
    """An output, which ends on the line `last`: a report, or what the program above it gave."""
    if shown.include.path in REPORTS:
        showing.reports.append(shown)
        return
    if showing.current is None or any(text.strip() for text in showing.lines[showing.end : shown.line - 1]):
        showing.wrong(shown.line, "this output does not stand directly under its program")
        return
    program, section = showing.current[1].path, showing.current[1].section
    expected = Include(program.removesuffix(".py") + ".out", f"{section}{shown.ending}")
    if shown.include != expected:
        told = f'this output is not that of the program above it: "{expected.path}:{expected.section}"'
        showing.wrong(shown.line, told)
    showing.attached.append(shown)
    showing.end = last


def _other(fence: Fence, showing: Showing) -> None:
    """A block that is neither a program nor an output."""
    if fence.language == "text":
        include = only_include(fence)
        if include is None or fence.classes or fence.options:
            showing.wrong(fence.line, "a text block is either an output or one include")
        elif include.section or not REPORT_TEXT.fullmatch(include.path):
            told = "outside outputs a page shows one text, tests/plugin/cases/<case>/expected.txt, whole"
            showing.wrong(fence.line, told)
        return
    wrong = wrong_plain(fence)
    if wrong:
        showing.wrong(*wrong)
