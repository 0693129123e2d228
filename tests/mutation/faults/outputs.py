"""Faults in what a program printed."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from literate.claims.output import Claim
from tests.mutation.corpus import Corpus, difference, other_word, replace_one
from tests.mutation.faults.kind import kind


def _in_output(corpus: Corpus, random: Random, change: Callable[[str], str | None], ending: str | None = None):
    """Apply `change` to the text of one output."""
    path, claim = random.choice(corpus.claims(ending))
    new = change(claim.text)
    if new is None or new == claim.text:
        return None
    return path, _with_claim(corpus.texts[path], claim, new), f"{claim.name}: {difference(claim.text, new)}"


def _with_claim(text: str, claim: Claim, new: str) -> str:
    lines = text.split("\n")
    count = claim.text.count("\n")
    return "\n".join([*lines[: claim.line - 1], *new.split("\n")[:-1], *lines[claim.line - 1 + count :]])


@kind("output: digit")
def digit(corpus, random):
    def other(old: str) -> str:
        return random.choice([d for d in "0123456789" if d != old])

    return _in_output(corpus, random, lambda text: replace_one(r"\d", text, random, other))


@kind("output: sign")
def sign(corpus, random):
    def flip(old: str) -> str:
        return old[1:] if old.startswith("-") else "-" + old

    return _in_output(corpus, random, lambda text: replace_one(r"-?(?<![\w.])\d+\.?\d*", text, random, flip))


@kind("output: decimal point")
def point(corpus, random):
    def move(old: str) -> str:
        return old.replace(".", "", 1) if random.random() < 0.5 else old.replace(".", "0.", 1)

    return _in_output(corpus, random, lambda text: replace_one(r"\d+\.\d*", text, random, move))


@kind("output: order of rows")
def rows(corpus, random):
    def swap(text: str) -> str | None:
        lines = text.split("\n")[:-1]
        if len(set(lines)) < 2:
            return None
        a, b = random.sample(range(len(lines)), 2)
        lines[a], lines[b] = lines[b], lines[a]
        return "\n".join(lines) + "\n"

    return _in_output(corpus, random, swap)


@kind("output: bracket")
def bracket(corpus, random):
    def change(text: str) -> str | None:
        return replace_one(r"[\[\]()]", text, random, lambda old: random.choice(["", old + old]))

    return _in_output(corpus, random, change)


@kind("output: dtype or type name")
def dtype(corpus, random):
    names = ["torch.float32", "torch.float64", "torch.int64", "torch.bool", "torch.complex64"]

    def change(text: str) -> str | None:
        if "torch." in text:
            return replace_one(r"torch\.\w+", text, random, lambda old: random.choice([n for n in names if n != old]))
        return replace_one(r"(?<=[\d.\]])\)", text, random, lambda old: f", dtype={random.choice(names)})")

    return _in_output(corpus, random, change)


@kind("output: grad_fn name")
def grad_fn(corpus, random):
    names = ["AddBackward0", "MulBackward0", "PowBackward0", "SumBackward0", "SubBackward0", "AccumulateGrad"]

    def other(old: str) -> str:
        return random.choice([name for name in names if name != old])

    def change(text: str) -> str | None:
        return replace_one(r"\w+Backward\d|AccumulateGrad", text, random, other)

    return _in_output(corpus, random, change)


@kind("output: error text")
def error_text(corpus, random):
    return _in_output(corpus, random, lambda text: other_word(text, random), "-error")


@kind("output: warning text")
def warning_text(corpus, random):
    return _in_output(corpus, random, lambda text: other_word(text, random), "-warning")


@kind("output: whitespace")
def whitespace(corpus, random):
    def change(text: str) -> str | None:
        return replace_one(r" +", text, random, lambda old: random.choice([old + " ", old[1:]]))

    return _in_output(corpus, random, change)


@kind("output: missing line")
def missing_line(corpus, random):
    def drop(text: str) -> str:
        lines = text.split("\n")[:-1]
        del lines[random.randrange(len(lines))]
        return "".join(line + "\n" for line in lines)

    return _in_output(corpus, random, drop)


@kind("output: extra line")
def extra_line(corpus, random):
    def add(text: str) -> str:
        lines = text.split("\n")[:-1]
        lines.insert(random.randrange(len(lines) + 1), random.choice([*lines, "tensor(1.)", ""]))
        return "".join(line + "\n" for line in lines)

    return _in_output(corpus, random, add)


@kind("output: two sections swapped")
def swapped(corpus, random):
    path, claim = random.choice(corpus.claims())
    others = [other for p, other in corpus.claims() if p == path and other.text != claim.text]
    if not others:
        return None
    other = random.choice(others)
    first, second = sorted((claim, other), key=lambda each: each.line)
    text = _with_claim(corpus.texts[path], second, first.text)
    return path, _with_claim(text, first, second.text), f"{first.name} <-> {second.name}"
