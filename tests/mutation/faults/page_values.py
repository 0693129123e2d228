"""What a page shows, and false values made from it. Knows nothing of how the checks read."""

from __future__ import annotations

import re
from random import Random

from literate.claims.page import Page
from tests.mutation.corpus import Corpus

TENSOR = re.compile(r"tensor\([^()\n]*\d[^()\n]*\)")
NUMBER = re.compile(r"(?<![\w.])-?\d+(?:\.\d*)?(?:e-?\d+)?(?![\w.])")
LABELLED = re.compile(r"^([a-z_]\w*(?:\.\w+)*): (tensor\([^()\n]*\)|-?\d+\.\d*)$", re.MULTILINE)
NODE = re.compile(r"\b[A-Z]\w*?Backward\d")
ERROR = re.compile(r"^(?P<name>[A-Z]\w*Error): (?P<text>.+)$", re.MULTILINE)
TRIES = 30


def outputs(corpus: Corpus, page: Page) -> str:
    """All that the page shows of what its programs give."""
    found = []
    for name in dict.fromkeys(listing.include.path for listing in page.listings):
        sections = {listing.include.section for listing in page.listings if listing.include.path == name}
        for claim in corpus.project.claims(name).values():
            if re.sub(r"-(?:warning|error)$", "", claim.name) in sections:
                found.append(claim.text)
    return "\n".join(found)


def sources(corpus: Corpus, page: Page) -> str:
    """The programs of the page."""
    names = dict.fromkeys(listing.include.path for listing in page.listings)
    return "\n".join(corpus.texts[f"snippets/{name}"] for name in names if f"snippets/{name}" in corpus.texts)


def shows(corpus: Corpus, page: Page, text: str) -> bool:
    """Whether the page shows `text`, in a program or an output, with no letter or digit beside it."""
    there = " ".join((sources(corpus, page) + "\n" + outputs(corpus, page)).split())
    return re.search(rf"(?<![\w.]){re.escape(text)}(?![\w.])", there) is not None


def other_digit(text: str, random: Random) -> str:
    """`text` with another digit."""
    at = random.choice([match.start() for match in re.finditer(r"\d", text)])
    return text[:at] + random.choice([digit for digit in "123456789" if digit != text[at]]) + text[at + 1 :]


def false_number(corpus: Corpus, page: Page, random: Random) -> str | None:
    """A number that the page does not show: one of its own with another digit, or a small one."""
    found = NUMBER.findall(outputs(corpus, page)) or ["2", "-1.5"]
    for _ in range(TRIES):
        new = other_digit(random.choice(found), random)
        bare = new.lstrip("-").rstrip(".")
        if not any(shows(corpus, page, form) for form in (new, bare, f"{bare}.", f"{bare}.0", f"-{bare}.")):
            return new
    return None


def false_whole(corpus: Corpus, page: Page, random: Random) -> str | None:
    """A whole number of one or two digits that the page does not show."""
    for _ in range(TRIES):
        new = str(random.randrange(2, 40))
        if not any(shows(corpus, page, form) for form in (new, f"{new}.", f"{new}.0", f"-{new}", f"-{new}.")):
            return new
    return None


def false_tensor(corpus: Corpus, page: Page, random: Random) -> str | None:
    """A tensor that the page does not show: one of its own with another digit."""
    found = TENSOR.findall(outputs(corpus, page))
    for _ in range(TRIES if found else 0):
        new = other_digit(random.choice(found), random)
        if not shows(corpus, page, new):
            return new
    return None


def false_value(corpus: Corpus, page: Page, random: Random) -> str | None:
    """A tensor or a number that the page does not show."""
    makers = [false_tensor, false_number]
    random.shuffle(makers)
    return makers[0](corpus, page, random) or makers[1](corpus, page, random)


def label(corpus: Corpus, page: Page, random: Random) -> str:
    """A name that a program of the page prints a value for, or uses."""
    found = [match[1] for match in LABELLED.finditer(outputs(corpus, page))]
    found = found or re.findall(r"^([a-z]\w*) = ", sources(corpus, page), re.MULTILINE) or ["x"]
    return random.choice(found)
