"""False mathematics: numbers that are calculated here, and stated otherwise."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from fractions import Fraction
from random import Random

from tests.mutation.corpus import Corpus
from tests.mutation.faults.kind import Planted, kind
from tests.mutation.faults.page_values import LABELLED, false_whole, outputs, shows
from tests.mutation.faults.places import in_notebook, say, sentence

Made = tuple[str, Fraction]
"""An expression in TeX, and its value."""


def _whole(random: Random) -> Made:
    number = random.randrange(1, 13)
    return str(number), Fraction(number)


def _decimal(random: Random) -> Made:
    number = random.randrange(1, 99)
    return f"{number / 10:g}", Fraction(number, 10)


def _two(random: Random) -> tuple[Made, Made]:
    return random.choice([_whole, _decimal])(random), _whole(random)


def _sum(random: Random) -> Made:
    (a, x), (b, y) = _two(random)
    return random.choice([(f"{a} + {b}", x + y), (f"{a} - {b}", x - y), (f"-{a} + {b}", y - x)])


def _product(random: Random) -> Made:
    (a, x), (b, y) = _two(random)
    return random.choice([(f"{a} \\cdot {b}", x * y), (f"{a} \\times {b}", x * y), (f"{a} (-{b})", -x * y)])


def _power(random: Random) -> Made:
    (a, x), n = _two(random)[0], random.randrange(2, 4)
    return random.choice([(f"{a}^{n}", x**n), (f"(-{a})^{n}", (-x) ** n), (f"{a}^{{{n}}}", x**n)])


def _mixed(random: Random) -> Made:
    (a, x), (b, y), (c, z) = _sum(random), _whole(random), _whole(random)
    return random.choice(
        [(f"{b} \\cdot ({a}) + {c}", y * x + z), (f"({a})^2 - {c}", x**2 - z), (f"{c} + {b} ({a})", z + y * x)]
    )


EXPRESSIONS = (_sum, _product, _power, _mixed)


def expression(random: Random) -> Made:
    """A calculation in TeX, and what it gives."""
    return random.choice(EXPRESSIONS)(random)


def _decimals(value: Fraction) -> str | None:
    """The number as a decimal, if it has at most six places."""
    scaled = value * 10**6
    return f"{float(value):.6f}".rstrip("0").rstrip(".") if scaled.denominator == 1 else None


def other_number(value: Fraction, random: Random) -> str | None:
    """A decimal that is another number."""
    true = _decimals(value)
    if true is None:
        return None
    at = random.choice([n for n, letter in enumerate(true) if letter.isdigit()])
    new = true[:at] + random.choice([d for d in "123456789" if d != true[at]]) + true[at + 1 :]
    return random.choice([new, new, f"-{new.lstrip('-')}" if value > 0 else new])


Make = Callable[[Random], str | None]
FRAMES = ("So \\( {} \\).", "By hand, \\( {} \\) there.", "The rule gives \\( {} \\), as it must.", "Then \\( {} \\).")
DISPLAYED = "\\[\n{}\n\\]"


def _kind(name: str, displayed: bool = False) -> Callable[[Make], Make]:
    """Register a kind that puts the formula that the function gives on a page."""

    def register(make: Make) -> Make:
        @kind(name)
        def planted(corpus: Corpus, random: Random) -> Planted:
            page, formula = random.choice(corpus.pages()), make(random)
            if formula is None:
                return None
            if displayed or random.random() < 0.2:
                return say(page, random, sentence(DISPLAYED.format(formula)), ("paragraph",))
            return say(page, random, sentence(random.choice(FRAMES).format(formula)), PLACES)

        return make

    return register


PLACES = ("paragraph", "item", "heading", "table", "box", "question", "footnote", "quote")
"""Where mathematics can stand."""


@_kind("mathematics: equation")
def equation(random: Random) -> str | None:
    tex, value = expression(random)
    other = other_number(value, random)
    return other and random.choice([f"{tex} = {other}", f"{other} = {tex}"])


@_kind("mathematics: letters in the chain")
def letters(random: Random) -> str | None:
    tex, value = expression(random)
    other, letter = (
        other_number(value, random),
        random.choice(["y", "f'(0)", "2x", "f(x)", "\\bar{x}", "\\frac{dy}{dx}", "x_1", "\\partial f"]),
    )
    return other and random.choice(
        [
            f"{tex} = {letter} = {other}",
            f"{letter} = {tex} = {other}",
            f"{other} = {letter} = {tex}",
            f"{tex} = {other} = {letter}",
        ]
    )


@_kind("mathematics: aligned lines", displayed=True)
def aligned(random: Random) -> str | None:
    tex, value = expression(random)
    other = other_number(value, random)
    forms = [
        r"y &= {a} \\ &= {b}",
        r"{a} &= {b}",
        r"1 &= 1 \\ {a} &= {b}",
        r"y &= 2x \\ &= {a} \\ &= {b} .",
        r"f(0) &= {a} = {b}, \\ g(0) &= 1",
        r"y &= {a} \\ &\quad = {b}",
        r"{a} & = & {b}",
        r"y ={{}}& {a} \\ ={{}}& {b}",
    ]
    return other and r"\begin{aligned} " + random.choice(forms).format(a=tex, b=other) + r" \end{aligned}"


@_kind("mathematics: cases and arrays", displayed=True)
def cases(random: Random) -> str | None:
    tex, value = expression(random)
    other = other_number(value, random)
    forms = [
        r"\begin{{cases}} {a} = {b} & x > 0 \\ 0 & x \le 0 \end{{cases}}",
        r"f(x) = \begin{{cases}} 1 & x > 0 \\ {a} = {b} & x < 0 \end{{cases}}",
        r"\begin{{array}}{{ll}} y & {a} = {b} \end{{array}}",
        r"\begin{{gathered}} {a} = {b} \end{{gathered}}",
        r"\begin{{split}} {a} &= {b} \end{{split}}",
    ]
    return other and random.choice(forms).format(a=tex, b=other)


@_kind("mathematics: sum between numbers")
def counted(random: Random) -> str:
    first, last, sign = random.randrange(0, 3), random.randrange(3, 6), random.choice(["\\sum", "\\prod"])
    tex, term = random.choice([("i", lambda i: i), ("i^2", lambda i: i * i), ("(2i + 1)", lambda i: 2 * i + 1)])
    terms = [term(i) for i in range(first, last + 1)]
    wrong = (sum(terms) if sign == "\\sum" else math.prod(terms)) + random.choice([-2, -1, 1, 2, 10])
    bounds = random.choice([f"_{{i={first}}}^{{{last}}}", f"_{{i={first}}}^{last}", f"^{{{last}}}_{{i={first}}}"])
    counted = f"{sign}{bounds} {tex}"
    return random.choice([f"{counted} = {wrong}", f"{wrong} = {counted}", f"y = {counted} = {wrong}"])


@_kind("mathematics: inequality")
def inequality(random: Random) -> str | None:
    (tex, value), step = expression(random), Fraction(random.randrange(1, 5), random.choice([1, 2, 10]))
    more, less, same = (_decimals(each) for each in (value + step, value - step, value))
    if more is None or less is None or same is None:
        return None
    forms = [f"{tex} < {less}", f"{tex} > {more}", f"{tex} \\le {less}", f"{tex} \\geq {more}", f"{tex} \\neq {same}"]
    forms += [
        f"{more} < y < {less}",
        f"{tex} < {same}",
        f"{tex} \\ll {less}",
        f"{more} \\le {tex}",
        f"{tex} \\ne {same}",
    ]
    return random.choice(forms)


@_kind("mathematics: approximation")
def approximation(random: Random) -> str | None:
    a, b, places = random.randrange(1, 50), random.randrange(3, 50), random.randrange(2, 5)
    exact, tex = random.choice(
        [
            (a / b, f"{a}/{b}"),
            (math.sqrt(b), f"\\sqrt{{{b}}}"),
            (a / b, f"\\frac{{{a}}}{{{b}}}"),
            (math.pi * a, f"{a}\\pi" if a > 1 else "\\pi"),
        ]
    )
    unit = 10.0**-places
    wrong = round(exact, places) + random.choice([-1, 1]) * random.randrange(2, 60) * unit
    sign = random.choice(["\\approx", "\\approx", "\\simeq", "="])
    return f"{tex} {sign} {wrong:.{places}f}"


@_kind("mathematics: dressed number")
def dressed(random: Random) -> str | None:
    tex, value = expression(random)
    other = other_number(value, random)
    forms = [
        "\\mathbf{{{}}}",
        "\\boxed{{{}}}",
        "\\text{{{}}}",
        "\\texttt{{{}}}",
        "\\mathrm{{{}}}",
        "\\color{{red}}{{{}}}",
    ]
    forms += [
        "\\bm{{{}}}",
        "\\underline{{{}}}",
        "\\operatorname{{{}}}",
        "{{{}}}",
        "\\mathit{{{}}}",
        "\\textbf{{{}}}",
        "\\phantom{{}}{}",
    ]
    return other and f"{tex} = {random.choice(forms).format(other)}"


@_kind("mathematics: fraction or root")
def fraction(random: Random) -> str | None:
    (a, x), (b, y) = expression(random), _whole(random)
    root = random.randrange(2, 12)
    forms = [
        (f"\\frac{{{a}}}{{{b}}}", x / y),
        (f"\\tfrac{{{a}}}{{{b}}}", x / y),
        (f"{{{a} \\over {b}}}", x / y),
        (f"({a}) / {b}", x / y),
        (f"\\sqrt{{{root**2}}}", Fraction(root)),
        (f"\\sqrt[3]{{{root**3}}}", Fraction(root)),
        (f"\\dfrac{{{a}}}{{{b}}} + {b}", x / y + y),
        (f"({a}) \\div {b}", x / y),
    ]
    tex, value = random.choice(forms)
    other = other_number(value, random)
    return other and f"{tex} = {other}"


def _vector(random: Random, size: int) -> list[int]:
    return [random.randrange(-5, 10) for _ in range(size)]


@_kind("mathematics: vector")
def vector(random: Random) -> str | None:
    size, factor = random.choice([2, 3]), random.randrange(2, 6)
    a, b = _vector(random, size), _vector(random, size)
    tex, value = random.choice(
        [
            (f"{_row(a)} + {_row(b)}", [x + y for x, y in zip(a, b, strict=True)]),
            (f"{factor} \\cdot {_row(a)}", [factor * x for x in a]),
            (f"{_row(a)} - {_row(b)}", [x - y for x, y in zip(a, b, strict=True)]),
        ]
    )
    at = random.randrange(size)
    value[at] += random.choice([-3, -1, 1, 2])
    return f"{tex} = {_row(value)}"


def _row(numbers: list[int]) -> str:
    return f"({', '.join(map(str, numbers))})"


@_kind("mathematics: matrix", displayed=True)
def matrix(random: Random) -> str | None:
    a, v = [_vector(random, 2), _vector(random, 2)], _vector(random, 2)
    value = [sum(x * y for x, y in zip(row, v, strict=True)) for row in a]
    value[random.randrange(2)] += random.choice([-2, -1, 1, 3])
    env = random.choice(["pmatrix", "bmatrix", "matrix"])

    def written(rows: list[list[int]]) -> str:
        return f"\\begin{{{env}}} " + " \\\\ ".join(" & ".join(map(str, row)) for row in rows) + f" \\end{{{env}}}"

    return f"{written(a)} {written([[x] for x in v])} = {written([[x] for x in value])}"


@_kind("mathematics: function")
def function(random: Random) -> str | None:
    n, k = random.randrange(3, 9), random.randrange(2, 4)
    forms = [
        (f"\\gcd({6 * n}, {4 * n})", 2 * n),
        (f"\\binom{{{n}}}{{{k}}}", math.comb(n, k)),
        (f"{n}!", math.factorial(n)),
        (f"|-{n}|", n),
        (f"\\max({n}, {k})", max(n, k)),
        (f"\\min({n}, {k})", min(n, k)),
        ("\\exp(0)", 1),
        ("\\ln 1", 0),
        ("\\cos 0", 1),
        ("\\sin(0)", 0),
        (f"\\log_2 {2**n}", n),
        (f"{n} \\bmod {k}", n % k),
        ("e^0", 1),
        (f"\\lfloor {n}.5 \\rfloor", n),
        (f"\\operatorname{{sign}}(-{n})", -1),
    ]
    tex, value = random.choice(forms)
    return f"{tex} = {value + random.choice([-2, -1, 1, 2, 3])}"


@_kind("mathematics: digits with spaces")
def spaces(random: Random) -> str | None:
    a, b, space = random.randrange(2, 10), random.randrange(2, 10), random.choice([" ", "\\,", "\\;", "~", "\\ ", "{}"])
    forms = [
        f"{a}{space}{b} = {a * b}",
        f"{a}{space}000 = {a}00",
        f"{a}{{,}}000 = {a}00",
        f"{a * b} = {a}{space}{b}",
        f"{a},000 = {a}",
    ]
    return random.choice(forms)


@_kind("mathematics: operator that nobody knows")
def operator(random: Random) -> str | None:
    a, b = random.randrange(2, 10), random.randrange(2, 10)
    sign = random.choice(
        ["\\star", "\\oplus", "\\circ", "\\ast", "\\odot", "\\wedge", "\\bullet", "\\diamond", "\\otimes"]
    )
    return f"{a} {sign} {b} = {a * b + random.choice([-1, 1, 5])}"


@_kind("mathematics: many terms")
def many_terms(random: Random) -> str | None:
    first, step, n = random.randrange(1, 5), random.randrange(1, 4), random.randrange(3, 7)
    numbers = [first + step * each for each in range(n)]
    sign, value = random.choice([("+", sum(numbers)), ("\\cdot", math.prod(numbers)), ("\\times", math.prod(numbers))])
    return f"{f' {sign} '.join(map(str, numbers))} = {value + random.choice([-2, -1, 1, 3])}"


@_kind("mathematics: relation in words or marks")
def relation(random: Random) -> str | None:
    tex, value = expression(random)
    other = other_number(value, random)
    signs = [":=", "\\overset{!}{=}", "\\doteq", "\\triangleq", "\\equiv", "\\text{ is }", "\\text{ equals }"]
    signs += ["\\mathrel{=}", "=\\ =", "{=}", "\\overset{(1)}{=}", "\\; = \\;", "=\\!", "\\colon ="]
    return other and f"{tex} {random.choice(signs)} {other}"


@kind("mathematics: gradient of the page")
def gradient(corpus: Corpus, random: Random) -> Planted:
    page = random.choice(corpus.pages())
    number = false_whole(corpus, page, random)
    if number is None or not LABELLED.search(outputs(corpus, page)):
        return None
    number += random.choice(["", ".5", ".25"])
    forms = [
        "f'(0) = {n}",
        "f'(x) = {n}",
        "\\frac{{dy}}{{dx}} = {n}",
        "x.\\mathrm{{grad}} = {n}",
        "\\nabla f = {n}",
    ]
    forms += [
        "\\partial y / \\partial x = {n}",
        "\\frac{{\\partial f}}{{\\partial x}} = {n}",
        "\\texttt{{x.grad}} = {n}",
        "f'(2) = -{n}",
    ]
    if shows(corpus, page, number):
        return None
    return say(page, random, sentence(random.choice(FRAMES).format(random.choice(forms).format(n=number))), PLACES)


@kind("mathematics: cell of a notebook")
def notebook_formula(corpus: Corpus, random: Random) -> Planted:
    make = random.choice([equation, letters, inequality, approximation, fraction, vector])
    formula = make(random)
    return formula and in_notebook(corpus, random, random.choice(FRAMES).format(formula))


CHAIN = re.compile(r"= *([-\d.]+(?: *(?:\\cdot|[-+]) *\(?-?[\d.]+\)?)+) *= *(-?\d+(?:\.\d+)?)(?![\d.\w^(]| *[-+\\/(])")
"""Two sides of a chain of equations that have no letters."""


@kind("mathematics: digit in a formula that stands")
def stale_formula(corpus: Corpus, random: Random) -> Planted:
    """A number of the page's own chain of equations with another digit, where two sides have no letters."""
    page = random.choice([page for page in corpus.pages() if CHAIN.search(page.text)])
    chains = list(CHAIN.finditer(page.text))
    match = random.choice(chains)
    start, end = match.span(2)
    old = page.text[start:end]
    at = random.choice([n for n, letter in enumerate(old) if letter.isdigit()])
    new = old[:at] + random.choice([d for d in "0123456789" if d != old[at]]) + old[at + 1 :]
    return page.path, page.text[:start] + new + page.text[end:], f"{match.group()} -> {new}"
