"""The site as a place to plant faults in: its texts, and the values they state."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from literate.claims.listing import REPORT_TEXT
from literate.claims.notebook import read_notebook
from literate.claims.output import Claim
from literate.claims.page import Page
from literate.claims.sentences import CODE, MATH
from literate.claims.values import kind_of
from literate.project import COMMAND_FILES, Project


@dataclass(frozen=True)
class Fault:
    """One planted fault: the file it changes, the whole new text, and what was done."""

    kind: str
    path: str
    text: str
    note: str


@dataclass
class Corpus:
    """Every text of the site, by its path below the root."""

    project: Project
    texts: dict[str, str] = field(default_factory=dict)
    others: dict[str, str] = field(default_factory=dict)
    """Files that the checks read and that no fault changes."""

    @classmethod
    def read(cls, root: Path) -> Corpus:
        """The corpus of the repository at `root`."""
        corpus = cls(Project(root))
        pages = corpus.project.page_paths
        files = [*root.glob("docs/**/*.ipynb"), *root.glob("snippets/**/*.py"), *root.glob("snippets/**/*.out")]
        files += root.glob("snippets/**/*.svg")
        for path in sorted([*pages, *map(corpus.project.relative, files)]):
            corpus.texts[path] = (root / path).read_text()
        reports = {report.include.path for path in pages for report in corpus.project.page(path).reports}
        included = {name for path in pages for name in REPORT_TEXT.findall(corpus.project.page(path).text)}
        for path in {*COMMAND_FILES, *reports, *included}:
            corpus.others[path] = (root / path).read_text()
        return corpus

    def lay_out(self, folder: Path) -> None:
        """Write a copy of the site into `folder`."""
        for path, text in {**self.texts, **self.others}.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text)

    def pages(self) -> list[Page]:
        """The pages that show a program."""
        return [page for path in self.project.page_paths if (page := self.project.page(path)).listings]

    def programs(self) -> list[str]:
        """The paths of the programs."""
        return [path for path in self.texts if path.startswith("snippets/") and path.endswith(".py")]

    def claims(self, ending: str | None = None) -> list[tuple[str, Claim]]:
        """The entries of all .out files with their paths; `ending` picks one stream."""
        found = []
        for path in self.programs():
            name = path.removeprefix("snippets/")
            for claim in self.project.claims(name).values():
                is_other = claim.name.endswith(("-warning", "-error"))
                if claim.text and (ending is None or (claim.name.endswith(ending) if ending else not is_other)):
                    found.append((self.project.out_path(name), claim))
        return found

    def pictures(self) -> list[str]:
        """The paths of the graph pictures."""
        return [path for path in self.texts if path.endswith(".svg")]

    def notebooks(self) -> list[str]:
        """The paths of the notebooks."""
        return [path for path in self.texts if path.endswith(".ipynb")]

    def stated(self, page: Page) -> list[tuple[int, int, str]]:
        """The values in the inline code of a page: start and end in its text, and the value."""
        hidden = MATH.sub(lambda m: re.sub(r"[^\n]", " ", m.group()), page.prose)
        offsets = _line_offsets(page.text)
        values = []
        for match in CODE.finditer(hidden):
            text = match["text"]
            if "\n" in text or kind_of(text) is None:
                continue
            line = hidden.count("\n", 0, match.start())
            start = page.text.find(match.group(), offsets[line])
            if start >= 0:
                begin = start + len(match[1])
                values.append((begin, begin + len(text), text))
        return values

    def cells(self, path: str):
        """The cells of the notebook at `path`."""
        return read_notebook(self.project.root / path, path).cells


def _line_offsets(text: str) -> list[int]:
    offsets, at = [], 0
    for line in text.split("\n"):
        offsets.append(at)
        at += len(line) + 1
    return offsets


def replace_at(text: str, start: int, end: int, new: str) -> str:
    """`text` with the characters from `start` to `end` replaced."""
    return text[:start] + new + text[end:]


def replace_one(pattern: str, text: str, random: Random, new: Callable[[str], str]) -> str | None:
    """`text` with one random match of `pattern` replaced."""
    matches = list(re.finditer(pattern, text))
    if not matches:
        return None
    match = random.choice(matches)
    return replace_at(text, match.start(), match.end(), new(match.group()))


def other_word(text: str, random: Random) -> str | None:
    """`text` with one of its words shortened or spelt backwards."""
    return replace_one(r"\b[a-z]{3,}\b", text, random, lambda old: old[:-1] if random.random() < 0.5 else old[::-1])


def difference(old: str, new: str) -> str:
    """The first line that differs, as it was and as it is."""
    pairs = zip(old.split("\n"), new.split("\n"), strict=False)
    return next((f"{a!r} -> {b!r}" for a, b in pairs if a != b), f"{old!r} -> {new!r}")[:120]


def corrupt(value: str, random: Random) -> str | None:
    """`value` changed as a stale value would differ: another digit, sign, point, truth or name."""
    swaps = {"True": "False", "False": "True", "None": random.choice(["0.", "tensor(0.)", "True"])}
    if value in swaps:
        return swaps[value]
    ways = []
    digits = [m.start() for m in re.finditer(r"\d", value)]
    if digits:
        at = random.choice(digits)
        ways.append(replace_at(value, at, at + 1, random.choice([d for d in "0123456789" if d != value[at]])))
    numbers = list(re.finditer(r"-?(?<![\w.])\d+\.?\d*", value))
    if numbers:
        number = random.choice(numbers)
        sign = number.group()[1:] if number.group().startswith("-") else "-" + number.group()
        ways.append(replace_at(value, number.start(), number.end(), sign))
        point = number.group().replace(".", "") if "." in number.group() else number.group() + "."
        ways.append(replace_at(value, number.start(), number.end(), point))
    for true, other in (("True", "False"), ("False", "True")):
        if true in value:
            ways.append(value.replace(true, other, 1))
    name = re.search(r"[A-Z][A-Za-z]+?(?=Backward\d)", value)
    if name:
        others = [each for each in ("Add", "Mul", "Sub", "Pow", "Sum", "Exp", "Div") if each != name.group()]
        ways.append(replace_at(value, name.start(), name.end(), random.choice(others)))
    if not ways and len(value) > 3:
        letters = [m.start() for m in re.finditer(r"[a-z]", value)]
        at = random.choice(letters) if letters else 0
        ways.append(replace_at(value, at, at + 1, random.choice("aeioubdgkmt".replace(value[at], ""))))
    ways = [way for way in ways if way != value]
    return random.choice(ways) if ways else None
