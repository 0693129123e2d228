"""A fenced block: its two ends, what its info string says, and which lines it may hold."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from literate.diagnostic import Diagnostic

FENCE = re.compile(r"(?P<lead> *)(?P<ticks>`{3,}|~{3,})(?P<info>.*)")
ANY_FENCE = re.compile(r"`{3,}|~{3,}")
INFO = re.compile(r"(?P<language>[\w+#.-]+)(?P<options>(?: +\w+=(?:\"[^\"]*\"|'[^']*'))*)", re.ASCII)
BRACE_INFO = re.compile(r"\{(?P<body>(?:[^\"'{}]|\"[^\"]*\"|'[^']*')*)\}")
OPTION = re.compile(r"(?<![\w-])(?P<key>[\w-]+)=(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)')")
CLASS = re.compile(r"\.[\w+#.-]+", re.ASCII)
LINES = re.compile(r"\d+(?:-\d+)?(?: \d+(?:-\d+)?)*")
"""What the site reads as `hl_lines`; anything else makes it show the fence as text."""

PROGRAM_LANGUAGES = {
    *("py", "py2", "py3", "pyi", "pycon", "python", "python2", "python3", "python-console"),
    *("bazel", "ipython", "ipython3", "numpy", "pypylog", "sage", "starlark"),
}
"""Names under which Pygments highlights Python: a block with one of them shows a program."""
PLAIN_LANGUAGES = {"console", "markdown"}
"""Languages in which text may be typed into a page: commands, and Markdown about Markdown."""
COMMAND = re.compile(
    r"(?:make|pytest|mkdocs|pip|python3?|\.venv/bin/python|playwright|git|cd|export|\.)(?: [\w./:=@+-]+)*"
)
"""A line of a `console` block: a command that the project's pages use, and words; no call, no quote, no prompt."""


@dataclass(frozen=True)
class Fence:
    """A fenced block: the line of its opening fence and what its info string says."""

    line: int
    last: int
    language: str
    classes: tuple[str, ...]
    options: dict[str, str]
    lines: tuple[str, ...] = field(repr=False)
    """What stands between its ends, without the indent of the opening fence."""

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


def read_fence(path: str, first: int, last: int, info: str, lines: list[str]) -> Fence:
    """The fence between two lines of a page. Raises `Diagnostic` if the site would not read its info string."""
    brace, plain = BRACE_INFO.fullmatch(info), INFO.fullmatch(info)
    classes: tuple[str, ...] = ()
    if brace:
        words = OPTION.sub(" ", brace["body"]).split()
        if not words or any(not CLASS.fullmatch(word) for word in words):
            raise Diagnostic(path, first, f"cannot read this fence: {info}")
        language, *others = (word[1:] for word in words)
        classes = tuple(others)
        text = brace["body"]
    elif plain:
        language, text = plain["language"], plain["options"]
    elif info:
        raise Diagnostic(path, first, f"cannot read this fence: {info}")
    else:
        language = text = ""
    options = {m["key"]: m["double"] or m["single"] or "" for m in OPTION.finditer(text)}
    return Fence(first, last, language, classes, options, tuple(lines))


def wrong_option(fence: Fence) -> str | None:
    """What is wrong with the options of a program's fence; None if the site reads them all."""
    for key in fence.options.keys() - {"title", "hl_lines"}:
        return f"the option {key} is not one of title, hl_lines"
    if not LINES.fullmatch(fence.options.get("hl_lines", "1")):
        return 'hl_lines are numbers and ranges, such as hl_lines="1 3-4"'
    return None


def wrong_plain(fence: Fence) -> tuple[int, str] | None:
    """The line of a block without a program that may not stand there, and why; None if all may."""
    language = fence.language
    if language not in PLAIN_LANGUAGES:
        return fence.line, f"a block in the language {language or '(none)'} would go unchecked"
    if fence.classes or fence.options:
        return fence.line, f"a {language} block has no classes and no options"
    for number, text in enumerate(fence.lines, fence.line + 1):
        line = text.rstrip(" ")
        if line.lstrip(" ").startswith("-") and "8<-" in line:
            return fence.line, f"a {language} block includes a file, which would go unchecked: write ;--8<--"
        if language == "console" and not COMMAND.fullmatch(line):
            return number, f"a console block holds only commands, one a line, and this is none: {line or '(empty)'}"
    return None
