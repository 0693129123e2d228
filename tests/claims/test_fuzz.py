"""Malformed files: each is read or is a `Diagnostic` in one line, and stays as it is.

Where an input is long, nothing here measures the time: what is not read in linear time does not end.
"""

import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from literate.claims.output import read_claims
from literate.claims.page import parse_page, read_page
from literate.claims.prose import check_prose
from literate.diagnostic import Diagnostic
from literate.runner.program import read_program
from tests.conftest import ROOT

SEED = 20240229
ROUNDS = {".md": 4500, ".out": 3500, ".py": 3500}

FRAGMENTS = (
    "```", "````", "```python\n", "``` { .python }\n", "~~~", "{ .text .output }", '--8<-- "a.py:one"\n', "8<-",
    "# --8<-- [start:one]\n", "# --8<-- [end:one]\n", "[start:", "---\n", "...\n", "`", "``", "\\(", "\\)", "\\[",
    "\\]", "![", "](", "[^1]:", "> ", "- ", "1. ", "    ", "\t", "=== \"a\"\n", "!!! note\n", "??? ", "<pre>",
    "<!--", "-->", "\n", "\r\n", "\r", "\n\n", "\0", "\x0b", "\x0c", "\x1b[1m", "\x85", "\u2028", "\u2029", "\ufeff",
    "\u200b", "梯度", "🔥", "5", "-2.", "1e", "tensor(", "grad_fn=<", "Error: ", "(", ")", "[", "]", "{", "}", '"', "'",
    '"""', "\\", ":", "=", " = ", "|", "*", "_", "@", "lambda ", "return\n", "def f():\n", "async ",
)  # fmt: skip
BROKEN = (b"\xff", b"\xed\xa0\x80", b"\xc3", b"\xf0\x9f")
INSERTS = (*(fragment.encode() for fragment in FRAGMENTS), *BROKEN)
LONG_INSERTS = (b"(" * 300, b"[" * 3000, b"-" * 3000, b"a" * 20_000, b" " * 20_000, b"`" * 5000)


def corpus(suffix: str) -> list[bytes]:
    files = [*(ROOT / "docs").rglob(f"*{suffix}"), *(ROOT / "snippets").rglob(f"*{suffix}")]
    return [file.read_bytes() for file in sorted(files)]


def excerpt(data: bytes, chance: random.Random) -> bytes:
    """Now and then a whole file, else some lines of it, so that ten thousand inputs are read in seconds."""
    lines = data.splitlines(keepends=True)
    if len(lines) < 30 or chance.random() < 0.02:
        return data
    first = chance.randrange(len(lines) - 12)
    return b"".join(lines[first : first + 12])


def mutated(data: bytes, chance: random.Random) -> bytes:
    for _ in range(chance.choice((1, 1, 2, 4))):
        first, last = sorted(chance.randrange(len(data) + 1) for _ in range(2))
        last = min(last, first + chance.choice((1, 10, 100)))
        piece = data[first:last]
        insert = chance.choice(INSERTS if chance.random() < 0.98 else LONG_INSERTS)
        how = chance.randrange(5)
        if how == 0:
            data = data[:first] + data[last:]
        elif how == 1:
            data = data[:last] + piece + data[last:]
        elif how == 2:
            lines = data.splitlines(keepends=True) or [b""]
            one, two = chance.randrange(len(lines)), chance.randrange(len(lines))
            lines[one], lines[two] = lines[two], lines[one]
            data = b"".join(lines)
        else:
            data = data[:first] + insert + data[last if how == 3 else first :]
    return data


def inputs(suffix: str, chance: random.Random) -> Iterator[bytes]:
    files = corpus(suffix)
    for number in range(ROUNDS[suffix]):
        if number % 20 == 0:
            yield chance.randbytes(chance.randrange(200))
        else:
            yield mutated(excerpt(chance.choice(files), chance), chance)


def page_problems(file: Path) -> list[Diagnostic]:
    page = read_page(file, "dir/file")
    return [*page.problems, *check_prose(page.prose, "dir/file", [(1, "x = 1\n", "x: tensor(1.)\n")])]


def raised_by(reader: Callable[[Path, str], object]) -> Callable[[Path], list[Diagnostic]]:
    def problems(file: Path) -> list[Diagnostic]:
        try:
            reader(file, "dir/file")
        except Diagnostic as problem:
            return [problem]
        return []

    return problems


READERS = {".md": page_problems, ".out": raised_by(read_claims), ".py": raised_by(read_program)}


def assert_good(problems: list[Diagnostic], data: bytes) -> None:
    """Each problem is one line that names a line of the file."""
    lines = data.count(b"\n") + 1
    for problem in problems:
        match = re.fullmatch(r"dir/file:(\d+): \S.*", str(problem))
        assert match and 1 <= int(match[1]) <= lines, (str(problem)[:300], data[:300])
        assert str(problem).isprintable(), str(problem)[:300]


def test_at_least_ten_thousand_inputs_are_read():
    assert sum(ROUNDS.values()) >= 10_000


@pytest.mark.parametrize("suffix", ROUNDS)
def test_a_malformed_file_is_read_or_is_a_problem(suffix: str, tmp_path: Path):
    print(f"seed {SEED}")
    chance = random.Random(f"{SEED}{suffix}")
    file = tmp_path / "file"
    refused = 0
    for number, data in enumerate(inputs(suffix, chance)):
        file.write_bytes(data)
        try:
            problems = READERS[suffix](file)
        except Exception as error:
            raise AssertionError(f"seed {SEED}, {suffix} number {number}: {data[:2000]!r}") from error
        assert_good(problems, data)
        assert file.read_bytes() == data
        refused += bool(problems)
    assert refused > ROUNDS[suffix] / 2


LONG = 100_000
UNITS = (
    "`", "` ", "`` ` ", "`[", "`a ", "`[x]: ", "`a = ", "`tensor(", "`1`\n# h\n",
    "[", "](", "![", "[^", "\n[", "[x]: ", "<!--", "<a ", "<http://", "\\(", "\\[", "\\", "$", "{", "{ .a", "{ a=",
    "(", "tensor(", "alt=\"", "5 ", "1.", "1e", "a.", "aError", "Backward", "a", " ", "\n", "  \n", "\t", "> ", "- ",
    "~~~ ", "``` x=", "```{ a=\"", "--8<-- ", "---\n", "|", "#",
)  # fmt: skip
WRAPPED = ("a", "a ", "a=", "1.", "5 ", "tensor(", "(", "a.", 'alt="', ".")
"""Also as the options of a fence and as the text for a picture."""


@pytest.mark.parametrize("unit", dict.fromkeys(UNITS + WRAPPED))
def test_a_page_of_one_thing_repeated_is_read_in_linear_time(unit: str):
    text = unit * (LONG // len(unit))
    for page in (text, f"```{{ .text {text} }}\n```\n", f"![{text}](a)") if unit in WRAPPED else (text,):
        prose = parse_page(page, "dir/file").prose
        problems = list(check_prose(prose, "dir/file", [(1, "", "x: tensor(1.)\n")]))
        assert_good(problems, page.encode())


@pytest.mark.parametrize(
    "unit",
    (
        "(", "[", "{", "-", "not ", "a.", "a(", "lambda:", "f'{", "if 1:\n ", "@a\n", "a+", "a if a ", '"""', "\\\n",
        "\t", "9", "# --8<-- [start:a]\nx=1\n# --8<-- [end:a]\n", "x\n", "try:\n", "'\\N{", "8<-",
    ),
)  # fmt: skip
def test_a_program_or_an_output_of_one_thing_repeated_is_read_in_linear_time(unit: str, tmp_path: Path):
    file = tmp_path / "file"
    body = unit * (LONG // 2 // len(unit))
    for text in (body, f"# --8<-- [start:one]\n{body}\n# --8<-- [end:one]\n"):
        file.write_text(text)
        for suffix in (".py", ".out"):
            problems = READERS[suffix](file)
            assert_good(problems, text.encode())
