"""Holes that were found and closed after the draw of the kinds that are held out: none of these is among them."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from literate.claims.page import Page
from tests.mutation.corpus import Corpus
from tests.mutation.faults.kind import Planted, kind
from tests.mutation.faults.mathematics import FRAMES, PLACES, expression, other_number
from tests.mutation.faults.page_values import label, outputs, sources
from tests.mutation.faults.places import say, sentence

Make = Callable[[Corpus, Page, Random], str | None]
"""Gives a sentence that is false on the page; None where the draw found none."""
LETTERS = ("x", "y", "w", "L", "\\theta", "x_0", "x_{1}", "w_2", "\\bar{x}", "\\hat y", "x^{(2)}", "f(3)", "g(x, y)")
LETTERS += ("\\text{loss}", "\\mathrm{loss}", "\\lVert g \\rVert", "|g|", "\\sum_i g_i", "\\delta", "2x", "x + y")


def kind_of_sentence(name: str) -> Callable[[Make], Make]:
    """Register a kind that puts the sentence that the function gives on a page."""

    def register(make: Make) -> Make:
        @kind(name)
        def planted(corpus: Corpus, random: Random) -> Planted:
            page = random.choice(corpus.pages())
            said = make(corpus, page, random)
            return said and say(page, random, sentence(said), PLACES)

        return make

    return register


def _there(corpus: Corpus, page: Page) -> str:
    """All that stands on the page, also in its reports."""
    return page.text + sources(corpus, page) + outputs(corpus, page) + "".join(corpus.others.values())


def _strange(corpus: Corpus, page: Page, random: Random, first: int = 11, last: int = 999) -> str:
    """A number that stands nowhere on the page."""
    there = _there(corpus, page)
    while True:
        whole = random.randrange(first, last)
        number = random.choice([str(whole), f"{whole / 10:.1f}"]) if last == 999 else str(whole)
        if number not in there and str(whole) not in there:
            return number


@kind_of_sentence("formula: arrow behind a calculation")
def arrow(corpus: Corpus, page: Page, random: Random) -> str | None:
    tex, value = expression(random)
    other = other_number(value, random)
    signs = ["\\to", "\\rightarrow", "\\longrightarrow", "\\Rightarrow", "\\implies", "\\leadsto", "\\xrightarrow{}"]
    signs += ["\\iff", "\\Leftrightarrow", "\\text{ makes }", "\\text{ becomes }", "\\mathrm{ yields }"]
    formula = f"{random.choice(['', 'y = '])}{tex} {random.choice(signs)} {other}"
    return other and random.choice(FRAMES).format(formula)


@kind_of_sentence("formula: number for a letter")
def letter(corpus: Corpus, page: Page, random: Random) -> str:
    number, name = _strange(corpus, page, random), random.choice(LETTERS)
    sign = random.choice(["=", "=", "=", "\\approx", "\\to", ">", "\\le", ":=", "\\in", "\\mapsto"])
    other = f"({number}, {_strange(corpus, page, random)})"
    formula = random.choice(
        [f"{name} {sign} {number}", f"{number} = {name}", f"{name} = -{number}", f"{name} = {other}"]
    )
    return random.choice(FRAMES).format(formula)


@kind_of_sentence("formula: number alone")
def alone(corpus: Corpus, page: Page, random: Random) -> str:
    number, other = _strange(corpus, page, random), _strange(corpus, page, random)
    forms = [
        "{n}",
        "-{n}",
        "({n}, {m})",
        "{n} \\times {m}",
        "\\approx {n}",
        "{n}\\%",
        "\\frac{{{n}}}{{{m}}}",
        "\\pm {n}",
    ]
    formula = random.choice(forms).format(n=number, m=other)
    frames = ["The gradient is \\( {} \\).", "There are \\( {} \\) of them.", "It has \\( {} \\) elements."]
    return random.choice(frames).format(formula)


@kind_of_sentence("formula: large number beside letters")
def coefficient(corpus: Corpus, page: Page, random: Random) -> str:
    number = _strange(corpus, page, random, first=21, last=998)
    forms = ["{n}x^2", "x^{{{n}}}", "\\mathbb{{R}}^{{{n}}}", "O({n})", "x_{{{n}}}", "{n}\\,\\text{{ms}}", "f(x) = {n}x"]
    forms += [
        "\\frac{{{n}}}{{x}}",
        "y = x + {n}",
        "\\frac{{d}}{{dx}} x^2 = {n}x",
        "A \\in \\mathbb{{R}}^{{{n} \\times 2}}",
    ]
    return random.choice(FRAMES).format(random.choice(forms).format(n=number))


def _absent(corpus: Corpus, page: Page, words: tuple[str, ...], random: Random) -> str | None:
    """One of the words, which stands nowhere on the page."""
    there = _there(corpus, page)
    found = [word for word in words if word not in there]
    return random.choice(found) if found else None


@kind_of_sentence("formula: printed word")
def word(corpus: Corpus, page: Page, random: Random) -> str | None:
    words = ("float16", "bfloat16", "AsinhBackward0", "CosBackward0", "OverflowError", "complex64", "int8")
    absent = _absent(corpus, page, words, random)
    font = random.choice(["\\texttt", "\\text", "\\mathtt", "\\mathrm", "\\textrm"])
    return absent and random.choice(FRAMES).format(f"{random.choice(['', 'y = ', 'x: '])}{font}{{{absent}}}")


@kind_of_sentence("sentence: comparison of names")
def comparison(corpus: Corpus, page: Page, random: Random) -> str | None:
    name, other = label(corpus, page, random), random.choice(["zeta", "q", "y.grad", "w.grad", "loss"])
    sign = random.choice(["==", "!=", "<", ">", "<=", ">=", "is not", "not in"])
    code = f"{name} {sign} {other}"
    if code in sources(corpus, page) + outputs(corpus, page):
        return None
    return random.choice([f"Here `{code}` holds.", f"So `{code}`, as it must.", f"`{code}` is true there."])


@kind_of_sentence("sentence: comparison without the marks of code")
def unmarked(corpus: Corpus, page: Page, random: Random) -> str:
    sign = random.choice(["==", "!=", "<=", ">=", "->", "=>", "<", ">"])
    return random.choice(
        ["Here x.grad {} y.grad holds.", "So x {} y, as it must.", "It follows that y.grad {} x."]
    ).format(sign)


@kind_of_sentence("sentence: type by another name")
def alias(corpus: Corpus, page: Page, random: Random) -> str | None:
    words = ("torch.half", "torch.double", "torch.short", "torch.long", "qint8", "LongTensor", "torch.HalfTensor")
    absent = _absent(corpus, page, words, random)
    return absent and random.choice(["It is a `{}`.", "The tensor is of type `{}`.", "Its type is `{}`."]).format(
        absent
    )


@kind_of_sentence("sentence: exception in capitals")
def capitals(corpus: Corpus, page: Page, random: Random) -> str | None:
    absent = _absent(corpus, page, ("OSError", "IOError", "EOFError"), random)
    frames = [
        "It raises `{}`.",
        "It raises an {}.",
        "Use `except {}`.",
        "It does `raise {}`.",
        "The call ends in `{}`.",
    ]
    return absent and random.choice(frames).format(absent)


@kind_of_sentence("sentence: count that looks like a year")
def year(corpus: Corpus, page: Page, random: Random) -> str:
    number, things = random.randrange(1500, 2099), random.choice(["steps", "calls", "nodes", "elements", "passes"])
    return f"{random.choice(['In', 'Until', 'Since', 'Before'])} {number} {things} it is freed."


@kind_of_sentence("sentence: version that was never made")
def version(corpus: Corpus, page: Page, random: Random) -> str:
    number = f"{random.randrange(4, 60)}{random.choice(['', '.3', '.10'])}"
    name, verb = random.choice(["torch", "PyTorch", "Python"]), random.choice(["changed", "has", "needs"])
    return f"{name} {number} {verb} it."


@kind_of_sentence("sentence: word that looks like code")
def wordlike(corpus: Corpus, page: Page, random: Random) -> str:
    names = ("no_grads", "requires_gradient", "retains_graph", "zero_gradient", "grad_func", "set_to_nothing")
    frames = ("Use the method {} first.", "The flag {} is set.", "Call {}() then.", "It is what {} does.")
    return random.choice(frames).format(random.choice(names))


@kind_of_sentence("sentence: truth value that only an argument has")
def argument(corpus: Corpus, page: Page, random: Random) -> str | None:
    there = sources(corpus, page)
    bare = re.sub(r"\b\w+=(?:True|False|None)\b", "", there) + outputs(corpus, page)
    found = [each for each in ("True", "False", "None") if each in there and each not in bare]
    if not found:
        return None
    return random.choice(["The gradient is {}.", "It prints {} there.", "The answer is {}."]).format(
        random.choice(found)
    )
