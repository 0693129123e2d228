"""Faults in what a page includes, and where."""

from __future__ import annotations

import re
from pathlib import Path
from random import Random

from tests.mutation.corpus import Corpus
from tests.mutation.faults.kind import kind


def _page_lines(corpus: Corpus, random: Random):
    page = random.choice(corpus.pages())
    return page, page.text.split("\n")


def _output_fences(lines: list[str]) -> list[tuple[int, int]]:
    """First and last line of every output fence, counted from zero."""
    starts = [n for n, line in enumerate(lines) if ".output" in line and "```" in line]
    return [(start, start + 2) for start in starts]


@kind("page: include of another section")
def other_section(corpus, random):
    page, lines = _page_lines(corpus, random)
    at = random.choice([n for n, line in enumerate(lines) if re.search(r'--8<-- "[^":]+:', line)])
    target, section = re.search(r'"([^":]+):([^"]+)"', lines[at]).groups()
    names = re.findall(r"\[start:([\w-]+)\]", corpus.texts.get(f"snippets/{target}", ""))
    others = [name for name in names if name != section]
    if not others:
        return None
    other = random.choice(others)
    lines[at] = lines[at].replace(f":{section}", f":{other}")
    return page.path, "\n".join(lines), f"line {at + 1}: {section} -> {other}"


@kind("page: include of another program")
def other_program(corpus, random):
    page, lines = _page_lines(corpus, random)
    at = random.choice([n for n, line in enumerate(lines) if re.search(r'--8<-- "[^":]+:', line)])
    target, section = re.search(r'"([^":]+):([^"]+)"', lines[at]).groups()
    others = []
    for path in corpus.texts:
        if path.startswith("snippets/") and Path(path).suffix == Path(target).suffix and path != f"snippets/{target}":
            names = re.findall(r"\[start:([\w-]+)\]", corpus.texts[path])
            others += [f"{path.removeprefix('snippets/')}:{name}" for name in names]
    other = random.choice(others)
    lines[at] = lines[at].replace(f"{target}:{section}", other)
    return page.path, "\n".join(lines), f"line {at + 1}: {target}:{section} -> {other}"


@kind("page: missing include or unknown section")
def missing_include(corpus, random):
    page, lines = _page_lines(corpus, random)
    at = random.choice([n for n, line in enumerate(lines) if re.search(r'--8<-- "[^":]+:', line)])
    old = lines[at]
    lines[at] = old.replace(".py", "x.py").replace(".out", "x.out") if random.random() < 0.5 else old[:-1] + 'x"'
    return page.path, "\n".join(lines), f"line {at + 1}: {lines[at].strip()}"


@kind("page: output removed")
def output_removed(corpus, random):
    page, lines = _page_lines(corpus, random)
    fences = _output_fences(lines)
    first, last = random.choice(fences)
    return page.path, "\n".join(lines[:first] + lines[last + 1 :]), f"line {first + 1}: removed"


@kind("page: output under other code")
def output_moved(corpus, random):
    page, lines = _page_lines(corpus, random)
    fences = _output_fences(lines)
    if len(fences) < 2:
        return None
    (a, _), (b, _) = sorted(random.sample(fences, 2))
    if lines[a : a + 3] == lines[b : b + 3]:
        return None
    lines[a : a + 3], lines[b : b + 3] = lines[b : b + 3], lines[a : a + 3]
    return page.path, "\n".join(lines), f"lines {a + 1} and {b + 1}: swapped"


@kind("page: pasted code")
def pasted(corpus, random):
    page, lines = _page_lines(corpus, random)
    at = random.choice([n for n, line in enumerate(lines) if not line])
    fence = random.choice(["```python", "```Python", "``` py", '```{ .python title="notest" }', "~~~python"])
    indent = random.choice(["", '=== "tab"\n\n    ', "!!! note\n\n    ", "- item\n\n    ", "> "])
    lead = indent.split("\n")[-1]
    block = f"\n{indent}{fence}\n{lead}print(2 + 2)\n{lead}{fence[:3]}\n"
    lines.insert(at, block)
    inside = any(first <= at <= first + 2 for first, _ in _output_fences(lines))
    return None if inside else (page.path, "\n".join(lines), f"line {at + 1}: {indent!r} {fence}")


@kind("page: fence not closed")
def unclosed(corpus, random):
    page, lines = _page_lines(corpus, random)
    at = random.choice([n for n, line in enumerate(lines) if line.strip() == "```"])
    del lines[at]
    return page.path, "\n".join(lines), f"line {at + 1}: closing fence removed"
