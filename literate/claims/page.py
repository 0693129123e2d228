"""A page as the site sees it: its fences at any indent, its listings, and its prose.

Pages are written in a small dialect of Markdown in which nothing can hide: every line that
could open a code block is either one of the fences below or a `Diagnostic`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from literate.diagnostic import Diagnostic, read_text

FENCE = re.compile(r"(?P<lead>[ \t]*)(?P<ticks>`{3,}|~{3,})(?P<info>.*)")
ANY_FENCE = re.compile(r"`{3,}|~{3,}")
INFO = re.compile(r"(?P<language>[\w+#.-]+)?(?P<options>(?:\s+\w+=(?:\"[^\"]*\"|'[^']*'))*)")
BRACE_INFO = re.compile(r"\{(?P<body>(?:[^\"'{}]|\"[^\"]*\"|'[^']*')*)\}")
OPTION = re.compile(r"(?<![\w-])(?P<key>[\w-]+)=(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)')")
INCLUDE = re.compile(r"--8<-- \"(?P<target>[^\"\s:]+)(?::(?P<section>[a-z][a-z0-9-]*))?\"")
GRAPH = re.compile(r"--8<-- \"(?P<path>(?P<stem>[^\"\s:.]+)\.(?P<variables>[^\W\d]\w*(?:-[^\W\d]\w*)*)\.svg)\"")
CONTAINER = re.compile(r"(?:!!!|\?\?\?\+?|===[!+]?)\s|\[\^[^\]]+\]:|:\s+|[-*+]\s+|\d+\.\s+")
QUOTE = re.compile(r"\s*>(?: {0,3}>)* ?(?P<indent>[ \t]*)")
INLINE_CODE = re.compile(r"(?<![`\\])(`+)(?!`).+?(?<!`)\1(?!`)")
HTML_CODE = re.compile(r"<(pre|code|samp|kbd|script|textarea|style)\b", re.IGNORECASE)
FRONT_MATTER = re.compile(r"---[ \t]*\n.*?^(?:---|\.\.\.)[ \t]*$\n?", re.DOTALL | re.MULTILINE)
FRONT_LINE = re.compile(r"---[ \t]*|\.\.\.[ \t]*|\w+:(?: (?:(?!: | #).)*(?<!:))?|  - .*")

PROGRAM_LANGUAGES = {
    *("py", "py2", "py3", "pyi", "pycon", "python", "python2", "python3", "python-console"),
    *("bazel", "ipython", "ipython3", "numpy", "pypylog", "sage", "starlark"),
}
"""Names under which Pygments highlights Python: a block with one of them shows a program."""
PLAIN_LANGUAGES = {"console", "markdown"}
"""Languages in which text may be typed into a page: commands, and Markdown about Markdown."""
REPORT_FOLDERS = ("tests/", "bench/")
"""Folders, below the root, whose .out files a page may show without a program."""
OUTPUT_CLASSES = (("output",), ("output", "warning"), ("output", "error"))


@dataclass(frozen=True)
class Include:
    """`--8<-- "path:section"`; the path is relative to one of the include folders."""

    path: str
    section: str | None


@dataclass(frozen=True)
class Fence:
    """A fenced block: the line of its opening fence and what its info string says."""

    line: int
    last: int
    language: str
    classes: tuple[str, ...]
    options: dict[str, str]
    lines: tuple[str, ...] = field(repr=False)

    @property
    def is_program(self) -> bool:
        """Whether a reader sees Python here."""
        return self.language.lower() in PROGRAM_LANGUAGES

    @property
    def is_output(self) -> bool:
        """Whether this block claims what a program gave."""
        return "output" in self.classes

    @property
    def ending(self) -> str:
        """The ending of the .out entry that an output block shows (see `program.STREAMS`)."""
        return "-warning" if "warning" in self.classes else "-error" if "error" in self.classes else ""


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


@dataclass
class Page:
    """A page: its listings, its text outside the fences, and what is wrong with it."""

    path: str
    text: str
    listings: list[Listing] = field(default_factory=list)
    reports: list[Shown] = field(default_factory=list)
    """Tables that other tests of the repository write and check (see `REPORT_FOLDERS`)."""
    graphs: list[Graph] = field(default_factory=list)
    prose: str = ""
    """The text with everything that is no prose blanked out, line for line."""
    problems: list[Diagnostic] = field(default_factory=list)


def read_page(file: Path, path: str) -> Page:
    """The page in `file`, called `path` in messages; its `problems` say what is wrong with it."""
    try:
        return parse_page(read_text(file, path), path)
    except Diagnostic as problem:
        return Page(path, "", problems=[problem])


def parse_page(text: str, path: str) -> Page:
    """The page that the Markdown `text` is."""
    page = Page(path, text)
    lines = [line.rstrip("\r") for line in text.split("\n")]
    front = FRONT_MATTER.match("\n".join(lines))
    start = front.group().count("\n") if front else 0
    blocks, prose = _blocks(lines, start, page)
    if front:
        prose[:start] = _front_matter(lines[:start])
        for number, line in enumerate(lines[:start], 1):
            if not FRONT_LINE.fullmatch(line) or ANY_FENCE.search(line):
                told = "front matter holds lines `key: value` only, with no `: ` or ` #` in the value"
                page.problems.append(Diagnostic(path, number, told))
    page.prose = "\n".join(prose)
    _listings(blocks, lines, page)
    page.problems.sort(key=lambda problem: problem.line)
    return page


def _front_matter(lines: list[str]) -> list[str]:
    """The values a reader meets in search results; the rest of the front matter is blank."""
    shown = re.compile(r"(?:title|description):")
    return [shown.sub("", line) if shown.match(line) else "" for line in lines]


def _blocks(lines: list[str], start: int, page: Page) -> tuple[list[Fence | Shown | Graph], list[str]]:
    """The fences and bare includes in order, and the lines with both blanked out."""
    blocks: list[Fence | Shown | Graph] = []
    prose = list(lines)
    opened: tuple[int, re.Match[str]] | None = None
    for index in range(start, len(lines)):
        line, number = lines[index], index + 1
        fence = FENCE.fullmatch(line) if "```" in line or "~~~" in line else None
        if opened:
            prose[index] = ""
            begun, start_match = opened
            closes = fence and not fence["info"].strip() and fence["ticks"] == start_match["ticks"]
            if closes and fence and _width(fence["lead"]) == _width(start_match["lead"]):
                blocks += _fence(begun, number, start_match, lines[begun:index], page)
                opened = None
            elif line.strip() and _width(line[: len(line) - len(line.lstrip())]) < _width(start_match["lead"]):
                page.problems.append(Diagnostic(page.path, begun, "this fence is not closed: a line stands left of it"))
                opened, prose[index] = None, line
        elif fence and not (fence["ticks"][0] == "`" and "`" in fence["info"]):
            opened, prose[index] = (number, fence), ""
        elif ANY_FENCE.search(line):
            page.problems.append(
                Diagnostic(page.path, number, "a fence must stand on a line of its own, in no block quote")
            )
        elif "8<-" in line:
            prose[index] = ""
            blocks += _bare_include(number, line, page)
    if opened:
        page.problems.append(Diagnostic(page.path, opened[0], "this fence is not closed"))
    page.problems += _unfenced(prose, start, page.path)
    return blocks, prose


def _width(lead: str) -> int:
    return len(lead.expandtabs(4))


def _fence(first: int, last: int, opened: re.Match[str], lines: list[str], page: Page) -> Iterator[Fence]:
    """The fence opened by the match, if its info string can be read."""
    info = opened["info"].strip()
    brace, plain = BRACE_INFO.fullmatch(info), INFO.fullmatch(info)
    classes: tuple[str, ...] = ()
    if brace:
        rest = OPTION.sub(" ", brace["body"]).split()
        options = {m["key"]: m["double"] or m["single"] or "" for m in OPTION.finditer(brace["body"])}
        if not rest or any(not re.fullmatch(r"\.[\w+#.-]+", word) for word in rest):
            page.problems.append(Diagnostic(page.path, first, f"cannot read this fence: {info}"))
            return
        language, *others = (word[1:] for word in rest)
        classes = tuple(others)
    elif plain:
        language = plain["language"] or ""
        options = {m["key"]: m["double"] or m["single"] or "" for m in OPTION.finditer(plain["options"])}
    else:
        page.problems.append(Diagnostic(page.path, first, f"cannot read this fence: {info}"))
        return
    yield Fence(first, last, language, classes, options, tuple(lines))


def _bare_include(number: int, line: str, page: Page) -> Iterator[Shown | Graph]:
    """An include outside a fence: the section of an .out file that is a Markdown table, or a graph picture."""
    include, graph = INCLUDE.fullmatch(line.strip()), GRAPH.fullmatch(line.strip())
    if graph:
        yield Graph(number, graph["path"], graph["stem"] + ".py", tuple(graph["variables"].split("-")))
    elif include and include["target"].endswith(".out") and include["section"]:
        yield Shown(number, Include(include["target"], include["section"]), "")
    else:
        text = "outside a fence only a section of an .out file or a picture program.variable.svg can be included"
        page.problems.append(Diagnostic(page.path, number, text))


def _unfenced(prose: list[str], start: int, path: str) -> Iterator[Diagnostic]:
    """Code that no fence holds: indented blocks and HTML."""
    inside: list[int] = []
    """Indents at which the text of the open containers (list item, admonition, tab) stands."""
    for index in range(start, len(prose)):
        line, number = prose[index], index + 1
        if not line.strip():
            continue
        code = HTML_CODE.search(INLINE_CODE.sub("", line))
        if code:
            yield Diagnostic(path, number, f"<{code[1].lower()}> in HTML escapes the checks: include a section instead")
        quoted = QUOTE.match(line)
        indent = _width(line[: len(line) - len(line.lstrip(" \t"))])
        while inside and indent < inside[-1]:
            inside.pop()
        # After a heading or a rule even the next line is code, so a paragraph may not hang either.
        if indent >= (inside[-1] if inside else 0) + 4 or (quoted and _width(quoted["indent"]) >= 4):
            yield Diagnostic(path, number, "indented code escapes the checks: include a section instead")
        if CONTAINER.match(line.strip()):
            inside.append(indent // 4 * 4 + 4)


def _listings(blocks: list[Fence | Shown | Graph], lines: list[str], page: Page) -> None:
    """Join each program section with the outputs that follow it, and say what cannot be joined."""

    def wrong(line: int, text: str) -> None:
        page.problems.append(Diagnostic(page.path, line, text))

    attached: list[Shown] = []
    current: tuple[int, Include] | None = None
    end = 0

    def close() -> None:
        if current:
            page.listings.append(Listing(current[0], current[1], tuple(attached)))

    for block in blocks:
        line = block.line
        if isinstance(block, Graph):
            shown_here = {each.include.path for each in page.listings} | ({current[1].path} if current else set())
            if block.program not in shown_here:
                wrong(line, f"a picture stands below its program, and {block.program} is not shown above")
            if block.path in {each.path for each in page.graphs}:
                wrong(line, f"the picture {block.path} is on this page twice")
            page.graphs.append(block)
        elif isinstance(block, Fence) and block.is_program:
            close()
            current, attached, end = None, [], block.last
            include = _only_include(block)
            if include is None or not include.path.endswith(".py") or include.section is None:
                wrong(line, 'Python is shown by one include of a section, such as --8<-- "chapter/program.py:section"')
                continue
            current = line, include
            if block.options.get("title", include.path) != include.path:
                wrong(line, f"the title is not the included program: {include.path}")
            for key in block.options.keys() - {"title", "hl_lines"}:
                wrong(line, f"the option {key} is not one of title, hl_lines")
        elif isinstance(block, Shown) or block.is_output:
            shown = block if isinstance(block, Shown) else _shown(block, wrong)
            if shown is None:
                continue
            if isinstance(block, Shown) and shown.include.path.startswith(REPORT_FOLDERS):
                page.reports.append(shown)
                continue
            if current is None or any(text.strip() for text in lines[end : line - 1]):
                wrong(line, "this output does not stand directly under its program")
                continue
            program, section = current[1].path, current[1].section
            expected = Include(program.removesuffix(".py") + ".out", f"{section}{shown.ending}")
            if shown.include != expected:
                wrong(line, f'this output is not that of the program above it: "{expected.path}:{expected.section}"')
            attached.append(shown)
            end = block.last if isinstance(block, Fence) else line
        elif block.language == "text":
            include = _only_include(block)
            if include is None or block.classes:
                wrong(line, "a text block is either an output or one include")
        elif block.language not in PLAIN_LANGUAGES:
            wrong(line, f"a block in the language {block.language or '(none)'} would go unchecked")
        elif any(text.lstrip(" \t").startswith("-") and "8<-" in text for text in block.lines):
            wrong(line, f"a {block.language} block includes a file, which would go unchecked: write ;--8<--")
    close()


def _only_include(fence: Fence) -> Include | None:
    """The include that is the whole of the fence, if that is what it holds."""
    if len(fence.lines) != 1:
        return None
    include = INCLUDE.fullmatch(fence.lines[0].strip(" \t"))
    return Include(include["target"], include["section"]) if include else None


def _shown(fence: Fence, wrong) -> Shown | None:
    """The output that the fence shows."""
    include = _only_include(fence)
    if include is None or not include.path.endswith(".out") or include.section is None:
        wrong(fence.line, 'an output is shown by one include, such as --8<-- "chapter/program.out:section"')
        return None
    if fence.language != "text" or fence.options or fence.classes not in OUTPUT_CLASSES:
        wrong(fence.line, "an output is { .text .output }, { .text .output .warning } or { .text .output .error }")
        return None
    return Shown(fence.line, include, fence.ending)
