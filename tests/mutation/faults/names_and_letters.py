"""Faults beside a name, in words, in a row of numbers or beside letters: what the true page has otherwise."""

from __future__ import annotations

import re
from random import Random

from literate.claims.page import Page
from tests.mutation.corpus import Corpus
from tests.mutation.faults.holes import kind_of_sentence
from tests.mutation.faults.mathematics import FRAMES
from tests.mutation.faults.page_values import LABELLED, outputs, sources

WORDS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
SPOKEN = {
    "type error": "TypeError",
    "value error": "ValueError",
    "attribute error": "AttributeError",
    "deprecation warning": "DeprecationWarning",
    "zero division error": "ZeroDivisionError",
    "assertion error": "AssertionError",
    "recursion error": "RecursionError",
}
ROW = re.compile(r"\[(-?\d+\.\d*(?:,\s*-?\d+\.\d*)+)\]")


def _there(corpus: Corpus, page: Page) -> str:
    """All that stands beside the sentences of the page, also in its reports."""
    return sources(corpus, page) + outputs(corpus, page) + "".join(corpus.others.values())


def _labelled(corpus: Corpus, page: Page, random: Random) -> tuple[str, str] | None:
    """An attribute that the page prints, and the value."""
    found = [(match[1], match[2]) for match in LABELLED.finditer(outputs(corpus, page)) if match[1].count(".") == 1]
    return random.choice(found) if found else None


@kind_of_sentence("sentence: value beside another name")
def other_name(corpus: Corpus, page: Page, random: Random) -> str | None:
    found = _labelled(corpus, page, random)
    if not found:
        return None
    other = f"{random.choice(['z', 'q', 'other'])}.{found[0].split('.')[1]}"
    frames = ["So `{0}` is `{1}`.", "It leaves `{1}` in `{0}`.", "Here `{0}` is `{1}`.", "Then `{1}` stands in `{0}`."]
    return None if other in _there(corpus, page) else random.choice(frames).format(other, found[1])


@kind_of_sentence("sentence: constant beside a name")
def constant(corpus: Corpus, page: Page, random: Random) -> str | None:
    found = _labelled(corpus, page, random)
    word = random.choice(["None", "True", "False"])
    if not found or re.search(rf"\b{re.escape(found[0])}\b[^\n]*\b{word}\b", _there(corpus, page)):
        return None
    frames = ["`{}` is {}.", "Here `{}` is {}.", "So `{}` becomes {}.", "Then `{}` holds {}.", "`{}` stays `{}`."]
    return random.choice(frames).format(found[0], word)


@kind_of_sentence("sentence: names said to be equal")
def equal(corpus: Corpus, page: Page, random: Random) -> str | None:
    found = LABELLED.findall(outputs(corpus, page))
    alone = [pair for pair in found if len(re.findall(rf"\b{re.escape(pair[0])}(?![.\w])", outputs(corpus, page))) == 1]
    if len(alone) < 2:
        return None
    (first, left), (second, right) = random.sample(alone, 2)
    prints = [line for line in sources(corpus, page).split("\n") if "print(" in line]
    if any(sum(f" {name})" in line for line in prints) > 1 for name in (first, second)):
        return None  # what the name is, is printed under another label as well, and may be the same there
    frames = [
        "`{}` and `{}` are equal.",
        "`{}` equals `{}`.",
        "Here `{}` and `{}` are the same.",
        "`{}` is equal to `{}`.",
    ]
    alike = re.findall(r"[\d.]*\d", left) == re.findall(r"[\d.]*\d", right)
    return None if alike else random.choice(frames).format(first, second)


@kind_of_sentence("sentence: answer of a call")
def answer(corpus: Corpus, page: Page, random: Random) -> str | None:
    call = random.choice(["torch.equal({}, {})", "torch.allclose({}, {})", "torch.isclose({}, {})"])
    code = call.format(*random.sample(["x", "y", "w", "x.grad", "y.grad", "w.grad"], 2))
    frames = ["Here `{}` holds.", "`{}` is True.", "So `{}` is `False`.", "`{}` says so."]
    return None if code in sources(corpus, page) else random.choice(frames).format(code)


@kind_of_sentence("sentence: number in words")
def number(corpus: Corpus, page: Page, random: Random) -> str | None:
    there = sources(corpus, page) + outputs(corpus, page) + page.text
    if page.reports:
        return None  # which have many numbers
    absent = [word for n, word in enumerate(WORDS, 2) if str(n) not in there]
    frames = ["The gradient is {}.", "The slope becomes {}.", "So the value is {}, as it must.", "It is minus {}."]
    return random.choice(frames).format(random.choice(absent)) if absent else None


@kind_of_sentence("sentence: exception in words")
def spoken(corpus: Corpus, page: Page, random: Random) -> str | None:
    absent = [words for words, name in SPOKEN.items() if name not in _there(corpus, page)]
    frames = ["It ends in a {}.", "Python raises the {}.", "You see a {} there.", "The call gives the {}."]
    return random.choice(frames).format(random.choice(absent))


@kind_of_sentence("sentence: name that nothing has")
def name(corpus: Corpus, page: Page, random: Random) -> str:
    parts = (
        ("Gradient", "Backward", "Tensor", "Graph", "Leaf", "Engine"),
        ("Tape", "Failed", "Cache", "Keeper", "Maker"),
    )
    made = random.choice(parts[0]) + random.choice(parts[1])
    return random.choice(["It raises {}.", "A {} records it.", "It is an instance of {}.", "The {} does it."]).format(
        made
    )


@kind_of_sentence("sentence: node without its number")
def node(corpus: Corpus, page: Page, random: Random) -> str | None:
    there = _there(corpus, page)
    absent = [each for each in ("Mul", "Pow", "Sum", "Exp", "Tanh", "Cos", "Erf") if f"{each}Backward" not in there]
    frames = ["The last node is {}Backward.", "It ends in {}Backward.", "The node is called {}Backward there."]
    return random.choice(frames).format(random.choice(absent)) if absent else None


@kind_of_sentence("sentence: type in words")
def type_in_words(corpus: Corpus, page: Page, random: Random) -> str | None:
    there = _there(corpus, page)
    absent = [] if re.search(r"float16|half", there) else ["half precision"]
    absent += [] if re.search(r"float64|double|complex128", there) else ["double precision"]
    frames = ["The numbers have {}.", "It is computed in {}.", "In {} this is so.", "The result has {}."]
    return random.choice(frames).format(random.choice(absent)) if absent else None


@kind_of_sentence("sentence: text of a message")
def message(corpus: Corpus, page: Page, random: Random) -> str | None:
    found = re.findall(r"^\w+(?:Error|Warning): ([\w ,]{20,60})", outputs(corpus, page), re.MULTILINE)
    if not found:
        return None
    words = random.choice(found).split()
    random.shuffle(words)
    said = " ".join(words[:5])
    frames = ['The message says "{}".', 'It says "{}".', 'The error reads "{}".', 'Python says "{}" there.']
    return None if said in outputs(corpus, page) or said.count(" ") < 2 else random.choice(frames).format(said)


def _row(corpus: Corpus, page: Page, random: Random) -> list[str] | None:
    """The numbers of a list on the page in an order that they have nowhere."""
    found = [re.split(r",\s*", row) for row in ROW.findall(_there(corpus, page))]
    rows = [row for row in found if len(set(row)) > 1 and len(row) < 6]
    if not rows:
        return None
    row = random.choice(rows)
    random.shuffle(row)
    there = [float(each) for each in re.findall(r"(?<![\w.])-?\d+(?:\.\d*)?", _there(corpus, page) + page.text)]
    wanted = [float(each) for each in row]
    stands = any(there[at : at + len(wanted)] == wanted for at in range(len(there)))
    return None if stands else [each.removesuffix(".0").removesuffix(".") for each in row]


@kind_of_sentence("formula: numbers in another order")
def order(corpus: Corpus, page: Page, random: Random) -> str | None:
    row = _row(corpus, page, random)
    frames = ["It is \\( ({}) \\).", "The gradient is \\( ({}) \\).", "So \\( y = ({}) \\)."]
    return row and random.choice(frames).format(", ".join(row))


@kind_of_sentence("formula: number that becomes another")
def becomes(corpus: Corpus, page: Page, random: Random) -> str | None:
    whole = re.findall(r"(?<![\d.])\d{1,2}(?![\d.])", _there(corpus, page))
    if len(set(whole)) < 2:
        return None
    first, second = random.sample(sorted(set(whole)), 2)
    if first in re.findall(r"\d+", page.text):
        return None  # a calculation may begin with it
    numbers = " ".join(re.findall(r"\d+", _there(corpus, page) + page.text))
    arrow = random.choice(["\\to", "\\rightarrow", "\\Rightarrow", "\\longrightarrow"])
    formula = f"{first} {arrow} {second}"
    return None if f"{first} {second}" in numbers else random.choice(FRAMES).format(formula)


@kind_of_sentence("formula: identity that is none")
def identity(corpus: Corpus, page: Page, random: Random) -> str:
    a, b, wrong = random.randint(2, 9), random.randint(2, 9), random.choice([-1, 1, 2])
    x = random.choice(["x", "t", "u", "\\theta"])
    made = [
        f"({x} + {a})^2 = {x}^2 + {2 * a + wrong} {x} + {a * a}",
        f"{a}({x} + {b}) = {a}{x} + {a * b + wrong}",
        f"({x} - {a})({x} + {b}) = {x}^2 + {b - a + 9} {x} - {a * b}",
        f"\\frac{{{a}{x} + {a}}}{{{a}}} = {x} + {a}",
        f"e^{{{a} {x}}} = {a} e^{{{x}}}",
        f"\\frac{{d}}{{d{x}}} {x}^{a} = {a + wrong} {x}^{{{a - 1}}}",
    ]
    return random.choice(FRAMES).format(random.choice(made))


@kind_of_sentence("formula: function that a formula defines")
def defined(corpus: Corpus, page: Page, random: Random) -> str:
    a, b, at, wrong = random.randint(2, 5), random.randint(1, 4), random.randint(1, 3), random.choice([-1, 1, 2])
    value, slope = a * at * at + b * at, 2 * a * at + b
    made = [
        f"q({at}) = {value + wrong}",
        f"q'({at}) = {slope + wrong}",
        f"q'(u) = {2 * a}u + {b + wrong}",
        f"q'(u) = {2 * a + wrong}u + {b}",
        f"q''({at}) = {2 * a + wrong}",
        f"q({at}) = {a} \\cdot {at * at} + {b * at + wrong}",
    ]
    return f"With \\( q(u) = {a}u^2 + {b}u \\) it is \\( {random.choice(made)} \\)."


@kind_of_sentence("formula: number for a letter that programs bind")
def bound(corpus: Corpus, page: Page, random: Random) -> str | None:
    there = sources(corpus, page)
    found: dict[str, set[str]] = {}
    for letter, value in re.findall(
        r"^([a-z]) = torch\.tensor\((-?\d+)\.0(?:, requires_grad=True)?\)$", there, re.MULTILINE
    ):
        found.setdefault(letter, set()).add(value)
    binds = (
        r"(?<![\w.]){0}\s*(?:[-+*/]?=(?!=)|,[^\n()]* =|:)|(?:for|as|lambda) {0}\b|def \w+\([^)]*\b{0}\b"
        r"|lambda [^:\n]*\b{0}\b|[(,] ?{0}\)? ?(?:in|:)"
    )
    plainly = r"(?m)^{0} = torch\.tensor\(-?\d+\.0"
    alone = [
        letter
        for letter in found
        if len(re.findall(binds.format(letter), there)) == len(re.findall(plainly.format(letter), there))
    ]
    if not alone:
        return None
    letter = random.choice(alone)
    numbers = [str(n) for n in range(2, 13) if str(n) not in found[letter]]
    there = page.text + there + outputs(corpus, page)
    shown = [n for n in numbers if re.search(rf"(?<![\d.]){n}(?![\d.])", there) and f"{letter} = {n}" not in there]
    printed = re.search(rf"^{letter}\b[^\n:]*:", outputs(corpus, page), re.MULTILINE)
    return (
        random.choice(["At \\( {} = {} \\) it is so.", "So \\( {} = {} \\)."]).format(letter, random.choice(shown))
        if shown and not printed
        else None
    )
