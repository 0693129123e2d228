"""Faults in the notebooks."""

from __future__ import annotations

import re

from tests.mutation.corpus import replace_at
from tests.mutation.faults.kind import kind


@kind("notebook: stored text")
def notebook_text(corpus, random):
    path = random.choice(corpus.notebooks())
    text = corpus.texts[path]
    values = [m for m in re.finditer(r'^ {5,}"[a-z.0-9_]+: .*$', text, re.MULTILINE)]
    if not values:
        return None
    line = random.choice(values)
    digits = [m.start() for m in re.finditer(r"\d", line.group())]
    if not digits:
        return None
    at = line.start() + random.choice(digits)
    new = random.choice([d for d in "0123456789" if d != text[at]])
    return path, replace_at(text, at, at + 1, new), f"{line.group().strip()[:80]} -> {new}"


@kind("notebook: bare number in a cell")
def notebook_prose(corpus, random):
    path = random.choice(corpus.notebooks())
    text = corpus.texts[path]
    sentences = list(re.finditer(r'^ {4}"[A-Z][^\n]*?[a-z]\.(?=(\\n)?",?$)', text, re.MULTILINE))
    if not sentences:
        return None
    end = random.choice(sentences).end()
    number = random.choice(["3", "-2.", "0.5", "`tensor(5.)`"])
    return path, replace_at(text, end, end, f" It is {number} here."), number
