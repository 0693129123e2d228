"""False things in inline code that are more, or other, than a printed value."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from literate.claims.page import Page
from tests.mutation.corpus import Corpus
from tests.mutation.faults.kind import Planted, kind
from tests.mutation.faults.page_values import (
    ERROR,
    NODE,
    NUMBER,
    false_number,
    false_tensor,
    false_whole,
    label,
    outputs,
    shows,
    sources,
)
from tests.mutation.faults.places import say, sentence

Make = Callable[[Corpus, Page, Random], str | None]
"""Gives a sentence, or the code of one, that is false on the page."""


def _kind(name: str, *frames: str) -> Callable[[Make], Make]:
    """Register a kind that puts what the function gives into one of the frames, and the sentence on a page."""

    def register(make: Make) -> Make:
        @kind(name)
        def planted(corpus: Corpus, random: Random) -> Planted:
            page = random.choice(corpus.pages())
            made = make(corpus, page, random)
            if made is None or shows(corpus, page, made):
                return None
            return say(page, random, sentence(random.choice(frames or ("{}",)).format(made)))

        return make

    return register


def _value(corpus: Corpus, page: Page, random: Random) -> str | None:
    return random.choice([false_tensor, false_number])(corpus, page, random)


@_kind(
    "code: comparison", "Here `{}` holds.", "Then `{}` is true.", "It follows that `{}`.", "Python says True for `{}`."
)
def comparison(corpus: Corpus, page: Page, random: Random) -> str | None:
    value, name = _value(corpus, page, random), label(corpus, page, random)
    printed = re.findall(rf"^{re.escape(name)}: (?:tensor\()?(-?\d+\.?\d*)\)?$", outputs(corpus, page), re.MULTILINE)
    if len(printed) == 1 and random.random() < 0.7:
        number = float(printed[0])
        forms = [f"{name} < {number - 1:g}", f"{name} > {number + 2:g}", f"{name} <= {number - 0.5:g}"]
        return random.choice([*forms, f"{name} >= {number + 3:g}", f"{name} != {printed[0]}"])
    sign = random.choice(["==", "==", "is"])
    return value and random.choice(
        [f"{name} {sign} {value}", f"assert {name} {sign} {value}", f"{value} {sign} {name}"]
    )


@_kind("code: arrow", "It prints `{}`.", "You see `{}`.", "The call does `{}`.")
def arrow(corpus: Corpus, page: Page, random: Random) -> str | None:
    value, name = _value(corpus, page, random), label(corpus, page, random)
    sign = random.choice(["->", "→", "=>", "≈", "-->", "↦", "~", "⇒", "..."])
    return value and f"{name} {sign} {value}"


@_kind("code: arithmetic", "The gradient is `{}`.", "It comes to `{}`.", "The rule gives `{}` there.")
def arithmetic(corpus: Corpus, page: Page, random: Random) -> str | None:
    a, b = false_whole(corpus, page, random), false_whole(corpus, page, random)
    sign = random.choice(["+", "-", "*", "/", "**", "//", "%", "@"])
    return (
        a
        and b
        and random.choice([f"{a} {sign} {b}", f"-{a}{sign}{b}", f"-({a})", f"{a}{sign}{b}", f"1e-{a}", f"{a}/{b}"])
    )


@_kind("code: container", "It returns `{}`.", "The result is `{}`.", "Python prints `{}`.")
def container(corpus: Corpus, page: Page, random: Random) -> str | None:
    value, name = false_tensor(corpus, page, random), label(corpus, page, random)
    if value is None:
        return None
    forms = ["({v},)", "[{v}]", "({v}, None)", '{{"{n}": {v}}}', "(None, {v})", "[{v}, {v}]", "{{{v}}}", "(({v},),)"]
    return random.choice(forms).format(v=value, n=name)


@_kind("code: constructed value", "The gradient is `{}`.", "It is the same as `{}`.", "You get `{}`.")
def constructed(corpus: Corpus, page: Page, random: Random) -> str | None:
    number = false_whole(corpus, page, random)
    forms = ["torch.tensor({n}.)", "torch.Tensor([{n}])", "torch.zeros({n})", "float({n})", "np.array([{n}.])"]
    forms += ["array({n}.)", "torch.full((2,), {n}.)", "Parameter({n}.)", "torch.tensor([{n}, {n}])", "complex({n}, 1)"]
    return number and random.choice(forms).format(n=number)


@_kind("code: assignment", "Here `{}`.", "It has `{}`.", "With `{}` it goes on.", "After the call `{}`.")
def assignment(corpus: Corpus, page: Page, random: Random) -> str | None:
    value, name = _value(corpus, page, random), label(corpus, page, random)
    return value and random.choice(
        [f"{name}={value}", f"{name} = {value}", f"{name}.data = {value}", f"{name} := {value}"]
    )


@_kind("code: measure", "It takes `{}`.", "It has `{}`.", "There are `{}`.", "The cost is `{}`.")
def measure(corpus: Corpus, page: Page, random: Random) -> str | None:
    number = false_whole(corpus, page, random)
    forms = [
        "{n}%",
        "{n} elements",
        "{n} ms",
        "{n}x",
        "{n} of 99",
        "{n}th",
        "{n}x{n}",
        "{n} MB",
        "n={n}",
        "#{n}",
        "{n}-{n}",
    ]
    return number and random.choice(forms).format(n=number)


DTYPES = ("float16", "bfloat16", "float64", "int8", "int16", "int64", "complex64", "complex128", "float32", "uint8")


@_kind(
    "code: dtype", "The gradient is a `{}`.", "It is of type {}.", "The tensor has `dtype={}`.", "It stays `torch.{}`."
)
def dtype(corpus: Corpus, page: Page, random: Random) -> str | None:
    there = outputs(corpus, page) + sources(corpus, page)
    # A tensor that is printed without a type is float32, int64 or bool.
    others = [name for name in DTYPES if name not in there and name not in ("float32", "int64")]
    if re.search(r"\dj\b|\bnp\.|numpy", there):
        others = [name for name in others if not name.startswith("complex") and name != "float64"]
    return random.choice(others)


NODES = ("MulBackward0", "AddBackward0", "PowBackward0", "SumBackward1", "ExpBackward0", "MmBackward0", "SinBackward0")
NODES += (
    "DivBackward0",
    "CopySlices",
    "SelectBackward0",
    "SubBackward0",
    "TBackward0",
    "LogBackward0",
)


@_kind(
    "code: name of a node", "The last node is `{}`.", "It shows `grad_fn=<{}>`.", "The last node is {}.", "See `<{}>`."
)
def node(corpus: Corpus, page: Page, random: Random) -> str | None:
    there = outputs(corpus, page) + sources(corpus, page)
    found = NODE.findall(there)
    near = [name[:-1] + str(random.randrange(2, 9)) for name in found[:1]]
    others = [name for name in (*NODES, *near) if name not in there]
    return random.choice(others)


EXCEPTIONS = ("ValueError", "TypeError", "StopIteration", "KeyError", "AttributeError", "UserWarning", "IndexError")
EXCEPTIONS += ("RuntimeError", "NotImplementedError", "KeyboardInterrupt", "AssertionError", "DeprecationWarning")


@_kind(
    "code: name of an exception",
    "It raises `{}`.",
    "It raises a {}.",
    "It does `raise {}`.",
    "It ends with `{}`.",
    "Use `except {}`.",
    'It raises `{}("x")`.',
)
def exception(corpus: Corpus, page: Page, random: Random) -> str | None:
    there = outputs(corpus, page) + sources(corpus, page)
    others = [name for name in EXCEPTIONS if name not in there]
    return random.choice(others)


@_kind("code: message", "It says `{}`.", "Python says `{}`.", "The message is `{}`.")
def message(corpus: Corpus, page: Page, random: Random) -> str | None:
    found = list(ERROR.finditer(outputs(corpus, page)))
    if not found:
        return None
    error = random.choice(found)
    words = error["text"].split()
    at = random.randrange(len(words))
    others = ["tensor", "gradient", "not", "version", "leaf", "output", "shape", "3", "second", "graph", "only"]
    words[at] = random.choice([word for word in others if word != words[at]])
    first = random.choice([0, 0, max(at - 3, 0)])
    part = " ".join(words[first : random.choice([at + 3, at + 8, len(words)])])
    said = random.choice([f"{error['name']}: {part}", part]) if not first else part
    return None if "`" in said or len(said.split()) < 3 else said


@kind("code: number that only a message has")
def number_of_a_message(corpus: Corpus, random: Random) -> Planted:
    """It stands on the page, and no output that is a value has it: the sentence takes it from the message."""
    page = random.choice(corpus.pages())
    there = outputs(corpus, page)
    rest = ERROR.sub("", there)
    numbers = NUMBER.findall(" ".join(match.group() for match in ERROR.finditer(there)))
    found = [each for each in numbers if not re.search(rf"(?<!\d){re.escape(each)}(?!\d)", rest)]
    if not found:
        return None
    number = random.choice(found)
    number += "" if "." in number else random.choice(["", ".", ".0"])
    frame = random.choice(["The gradient is `{}`.", "The result is `{}`.", "There are `{}` of them."])
    return say(page, random, sentence(frame.format(number)))


@_kind("code: truth value or nothing", "Then `{}`.", "Here `{}`.", "It says {}.", "The call leaves {}.")
def truth(corpus: Corpus, page: Page, random: Random) -> str | None:
    there = outputs(corpus, page) + sources(corpus, page)
    others = [each for each in ("True", "False", "None", "nan", "inf") if not re.search(rf"\b{each}\b", there)]
    if not others:
        return None
    value, name = random.choice(others), label(corpus, page, random)
    return random.choice(
        [f"{name} is {value}", f"{name} = {value}", f"{name}: {value}", f"{name} == {value}", f"{name} gives {value}"]
    )


@_kind("code: shape", "The shape is `{}`.", "It has the shape {}.", "The gradient has `{}`.")
def shape(corpus: Corpus, page: Page, random: Random) -> str | None:
    a, b = false_whole(corpus, page, random), false_whole(corpus, page, random)
    forms = [
        "torch.Size([{a}])",
        "torch.Size([{a}, {b}])",
        "({a}, {b})",
        "[{a}, {b}]",
        "{a}x{b}",
        "({a},)",
        "{a} x {b}",
        "shape=({a},)",
    ]
    return a and b and random.choice(forms).format(a=a, b=b)


@_kind(
    "code: value of another argument", "With `{}` it is the same.", "The call takes `{}`.", "The program passes `{}`."
)
def argument(corpus: Corpus, page: Page, random: Random) -> str | None:
    there = sources(corpus, page)
    found = re.findall(r"\b([a-z]\w+)=(True|False|\d+(?:\.\d+)?|1e-\d+)(?=[,)])", there)
    if not found:
        return None
    name, old = random.choice(found)
    new = {"True": "False", "False": "True"}.get(old) or false_whole(corpus, page, random)
    shown = f"{name}={new}" in there + outputs(corpus, page) + "".join(corpus.others.values())
    return None if shown else new and f"{name}={new}"


@_kind("code: element", "Here `{}`.", "It prints `{}`.", "So `{}` holds.")
def element(corpus: Corpus, page: Page, random: Random) -> str | None:
    value, name = false_number(corpus, page, random), label(corpus, page, random)
    at = random.randrange(4)
    return value and random.choice(
        [f"{name}[{at}] is {value}", f"{name}[{at}]: {value}", f"{name}[{at}] = {value}", f"{name}.item() is {value}"]
    )


@_kind("code: printed by a call", "Here `{}`.", "You read `{}`.")
def call(corpus: Corpus, page: Page, random: Random) -> str | None:
    value, name = _value(corpus, page, random), label(corpus, page, random)
    return value and random.choice(
        [
            f"print({name})  # {value}",
            f"print({value})",
            f">>> {value}",
            f"{name}; {value}",
            f"{name} ({value})",
            f"{name} {value}",
        ]
    )
