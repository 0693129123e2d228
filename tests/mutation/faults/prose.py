"""Whole false sentences: a small grammar over what a page shows, in every place of a page."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from literate.claims.page import Page
from tests.mutation.corpus import Corpus
from tests.mutation.faults.kind import Planted, kind
from tests.mutation.faults.page_values import (
    LABELLED,
    false_value,
    false_whole,
    label,
    other_digit,
    outputs,
    shows,
)
from tests.mutation.faults.places import (
    add_block,
    describe,
    ends,
    in_notebook,
    in_plot,
    linked,
    say,
    sentence,
    with_plots,
)

SUBJECTS = ("The gradient", "The result", "The slope there", "Its value", "The first element", "The sum", "The loss")
VERBS = ("is", "becomes", "stays", "equals", "was", "comes to", "is always", "turns out to be")
TAILS = ("", "", " after the call", " in every run", ", as printed above", " again", ", and nothing else changes")
THINGS = ("elements", "nodes", "calls", "passes", "steps", "copies", "leaves", "gradients", "rows")


def claim(value: str, random: Random, subject: str | None = None) -> str:
    """A sentence that says that something is `value`."""
    return f"{subject or random.choice(SUBJECTS)} {random.choice(VERBS)} {value}{random.choice(TAILS)}."


def count(number: str, random: Random) -> str:
    """A sentence with a number of things in it."""
    things = random.choice(THINGS)
    return random.choice(
        [
            f"There are {number} {things} here.",
            f"It takes {number} {things} to get there.",
            f"The graph has {number} {things}{random.choice(TAILS)}.",
            f"After {number} {things} it is freed.",
            f"That makes {number} {things} in all.",
        ]
    )


def _stated(corpus: Corpus, page: Page, random: Random) -> str | None:
    """A false sentence: a value in inline code, a bare one, or a number of things."""
    value = false_value(corpus, page, random)
    whole = false_whole(corpus, page, random)
    if value is None or whole is None:
        return None
    subject = random.choice([None, f"`{label(corpus, page, random)}`"])
    return random.choice([claim(f"`{value}`", random, subject), claim(value, random), count(whole, random)])


def _in(places: tuple[str, ...]) -> Callable[[Corpus, Random], Planted]:
    def make(corpus: Corpus, random: Random) -> Planted:
        page = random.choice(corpus.pages())
        said = _stated(corpus, page, random)
        return said and say(page, random, sentence(said), places)

    return make


kind("prose: sentence behind another")(_in(()))
kind("prose: paragraph or quote")(_in(("paragraph", "quote", "bold")))
kind("prose: heading")(_in(("heading",)))
kind("prose: table")(_in(("table",)))
kind("prose: item of a list")(_in(("item", "numbered item")))
kind("prose: box or question")(_in(("box", "title of a box", "question")))
kind("prose: footnote")(_in(("footnote",)))


@kind("prose: alternative text")
def alternative_text(corpus: Corpus, random: Random) -> Planted:
    page = random.choice(with_plots(corpus))
    said = _stated(corpus, page, random)
    return said and in_plot(page, random, sentence(said))


@kind("prose: text of a link")
def text_of_a_link(corpus: Corpus, random: Random) -> Planted:
    page = random.choice(corpus.pages())
    said = _stated(corpus, page, random)
    made = said and linked(corpus, page, random, sentence(said))
    if not said or not made or any(shows(corpus, made[1], each) for each in _values(said)):
        return None
    return say(page, random, sentence(made[0]), ("paragraph",))


def _values(said: str) -> list[str]:
    """The words of a sentence with a digit in them, as a page might show them."""
    words = [word.strip("`.,") for word in said.split() if any(letter.isdigit() for letter in word)]
    return [form for word in words for form in (word, f"{word}.", word.strip("-"))] + [said.split("`")[-2:][0]]


@kind("prose: description")
def description(corpus: Corpus, random: Random) -> Planted:
    page = random.choice(corpus.pages())
    said = _stated(corpus, page, random)
    return said and describe(page, sentence(said))


@kind("prose: cell of a notebook")
def cell(corpus: Corpus, random: Random) -> Planted:
    number = f"{random.randrange(11, 99)}.{random.randrange(1, 9)}{random.choice(['', '7'])}"
    said = random.choice([claim(f"`{number}`", random), claim(number, random), count(number, random)])
    return in_notebook(corpus, random, said)


@kind("prose: labelled line")
def labelled(corpus: Corpus, random: Random) -> Planted:
    page = random.choice(corpus.pages())
    lines = [match for match in LABELLED.finditer(outputs(corpus, page)) if any(c.isdigit() for c in match[2])]
    if not lines:
        return None
    line = random.choice(lines)
    new = f"{line[1]}: {other_digit(line[2], random)}"
    if shows(corpus, page, new):
        return None
    text = random.choice([f"Python prints `{new}`.", f"So `{new}` is what you read.", f"With `{new}` it ends."])
    return say(page, random, sentence(text))


def _number(write: Callable[[str, Random], str]) -> Callable[[Corpus, Random], Planted]:
    """A kind of ways to write a number that the page does not show."""

    def make(corpus: Corpus, random: Random) -> Planted:
        page = random.choice(corpus.pages())
        number = false_whole(corpus, page, random)
        return number and say(page, random, sentence(write(number, random)))

    return make


def _one_of(*forms: str) -> Callable[[str, Random], str]:
    return lambda number, random: random.choice(forms).format(n=number)


kind("prose: digit beside a letter")(
    _number(
        _one_of(
            "The gradient is {n}x the value.",
            "The {n}th call frees it.",
            "A step takes {n}ms.",
            "It needs {n}GB of memory.",
            "The result is x{n}.",
            "It is {n}D there.",
            "The factor is k{n}.",
            "It is {n}fold.",
            "It ran {n}times.",
            "Version v{n} does it.",
            "The slope is n{n}.",
            "There are {n}k of them.",
        )
    )
)
kind("prose: digit beside a mark")(
    _number(
        _one_of(
            "The gradient is _-{n}_.",
            "The gradient is...{n}.",
            "The gradient is **{n}** there.",
            'The gradient is "{n}".',
            "The gradient is ~{n}.",
            "The gradient is #{n}.",
            "The gradient is ({n}).",
            "The gradient is =-{n}.",
            "The gradient is .{n} here.",
            "The gradient is {n}% smaller.",
            "The gradient is 1/{n}.",
            "The gradient is {n}, not zero.",
            "The gradient is '{n}'.",
            "The gradient is {n}/x.",
            "The gradient is ${n}.",
            "The ratio is {n}:1.",
            "The gradient is *{n}*.",
            "The range is {n}-{n}5.",
        )
    )
)
kind("prose: sign that is no hyphen")(
    _number(
        _one_of(
            "The gradient is −{n}.",
            "The gradient is –{n}.",
            "The gradient is ±{n}.",
            "The gradient is ≈{n}.",
            "The gradient is `−{n}.`.",
            "The gradient is `–{n}.`.",
            "The gradient is `+{n}.`.",
            "The gradient is `≈{n}`.",
            "The gradient is ×{n}.",
            "The gradient is `tensor(−{n}.)`.",
            "The gradient is ∓{n}.",
            "The gradient is ‑{n}.",
        )
    )
)

OTHER_DIGITS = {
    "superscript": "⁰¹²³⁴⁵⁶⁷⁸⁹",
    "subscript": "₀₁₂₃₄₅₆₇₈₉",
    "circle": "⓪①②③④⑤⑥⑦⑧⑨",
    "wide": "０１２３４５６７８９",
    "Arabic": "٠١٢٣٤٥٦٧٨٩",
    "Devanagari": "०१२३४५६७८९",
    "bold": "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗",
    "Chinese": "〇一二三四五六七八九",
}


def _written(number: str, script: str) -> str:
    return "".join(OTHER_DIGITS[script][int(digit)] for digit in number)


@kind("prose: superscript, subscript or fraction")
def superscript(corpus: Corpus, random: Random) -> Planted:
    page = random.choice(corpus.pages())
    high, low = (_written(str(random.randrange(2, 99)), script) for script in ("superscript", "subscript"))
    forms = [
        f"x{high}",
        f"⁻{high}",
        f"x{low}",
        f"`x{high}`",
        random.choice("½⅓¼¾⅔⅛"),
        f"10{high}",
        f"`{random.choice('½¼')}`",
    ]
    return say(page, random, sentence(claim(random.choice(forms), random)))


@kind("prose: digit of another script")
def other_script(corpus: Corpus, random: Random) -> Planted:
    page = random.choice(corpus.pages())
    script = random.choice([name for name in OTHER_DIGITS if name not in ("superscript", "subscript")])
    written = random.choice([_written(str(random.randrange(2, 99)), script), random.choice("ⅡⅢⅣⅤⅨ")])
    return say(page, random, sentence(claim(random.choice([written, f"`{written}`"]), random)))


@kind("prose: entity")
def entity(corpus: Corpus, random: Random) -> Planted:
    page = random.choice(corpus.pages())
    digit = random.randrange(2, 10)
    forms = [
        f"&#{48 + digit};",
        f"&#x{0x30 + digit:x};",
        "&frac12;",
        f"&minus;{digit}",
        f"x&sup{random.choice('23')};",
        "&half;",
    ]
    return say(page, random, sentence(claim(random.choice(forms), random)))


@kind("prose: letter that looks like another")
def lookalike(corpus: Corpus, random: Random) -> Planted:
    page = random.choice(corpus.pages())
    forms = ["`tensоr(2.)`", "З", "О", "`bаckward`", "`x.grаd`", "l0", "`Тrue`", "`Nоne`", "1O", "`flоat64`", "`0.З`"]
    return say(page, random, sentence(claim(random.choice(forms), random)))


@kind("prose: number that begins a line")
def wrapped(corpus: Corpus, random: Random) -> Planted:
    page = random.choice(corpus.pages())
    number = false_whole(corpus, page, random)
    if number is None:
        return None
    lead = random.choice(["", " ", "  "])
    end = random.choice([". It was computed.", ") and more.", " is it.", ".", " elements, no more."])
    return add_block(
        page, random, f"The gradient that you see there is\n{lead}{number}{end}", f"line with {number}{end}"
    )


@kind("prose: number of an item")
def item_number(corpus: Corpus, random: Random) -> Planted:
    page = random.choice(corpus.pages())
    number = random.randrange(3, 40)
    forms = [
        f"{number}. is the gradient there.",
        f"- Run it.\n\n{number}. That is the gradient.",
        f"{number}) is the gradient.",
        f"1. Run it.\n\n    {number}. is the gradient.",
    ]
    return add_block(page, random, random.choice(forms), f"item {number}")


@kind("prose: sentence put inside another")
def inside(corpus: Corpus, random: Random) -> Planted:
    page = random.choice(corpus.pages())
    value, found = false_value(corpus, page, random), ends(page)
    if value is None or not found:
        return None
    at = random.choice(found)
    lines = page.text.split("\n")
    words = lines[at].split(" ")
    gaps = [n for n in range(1, len(words)) if " ".join(words[:n]).count("`") % 2 == 0 and words[n - 1][-1].isalpha()]
    gaps = [n for n in gaps if "[" not in words[n] and "\\(" not in " ".join(words[:n])]
    if not gaps:
        return None
    gap = random.choice(gaps)
    put = random.choice([f"(`{value}`)", f"({value})", f", which is `{value}`,", f"– {value} –", f"`{value}`", value])
    lines[at] = " ".join([*words[:gap], put, *words[gap:]])
    return page.path, "\n".join(lines), f"line {at + 1}: {put}"
