"""Random pages, read by us and by the site: what a reader sees in the HTML and we do not is an escape.

    python -m tests.claims.fuzz 100000            as many pages, from the seed of the tests
    python -m tests.claims.fuzz 1000 --seed 7     from another seed
    python -m tests.claims.fuzz 1 --first 4711    one page of the tests' seed

A page is made of blocks that are right, and then spoilt a little. Each is refused by `parse_page`, or
every block of code, every number and every inline code in the HTML that the Markdown of mkdocs.yml
makes of it is one that we read. Numbers are like no other on the page, so that each is found again.
"""

import argparse
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import chdir, contextmanager
from types import SimpleNamespace
from unittest.mock import patch

from bs4 import BeautifulSoup, Comment, Tag
from markdown import Markdown
from mkdocs.config import load_config
from mkdocs.utils.meta import get_data

from literate.claims.fence import Fence
from literate.claims.inline import inline_codes, without_links
from literate.claims.listing import only_include
from literate.claims.page import parse_page
from literate.claims.prose import check_prose
from literate.site.source import PageError
from tests.claims.random_page import Writer
from tests.tiny import ROOT

SEED = 20261126
NUMBER = re.compile(r"(?<!\d)7\d{4}(?!\d)")
ALONE = r"(?<![\w:.]){}(?![\w:])"
"""A number with space or a mark on both sides: what else counts as one is for the tests of prose."""
SEEN = ("alt", "title", "placeholder", "aria-label", "data-filter")
"""Attributes that a reader meets."""


@contextmanager
def site() -> Iterator[Markdown]:
    """The site's Markdown, in the root, where its includes are found; formulas are not drawn, only found."""

    def drawn(tex: str, display: bool) -> SimpleNamespace:
        return SimpleNamespace(html=f"<var>{len(tex)}</var>", rules=())

    with chdir(ROOT), patch("literate.site.math.formula", drawn):
        config = load_config(str(ROOT / "mkdocs.yml"))
        yield Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs)


def html_of(md: Markdown, text: str) -> tuple[BeautifulSoup, dict] | None:
    """The page that the site makes of `text`, with its metadata; None if the build would end."""
    body, meta = get_data(text)
    try:
        html = md.reset().convert(body)
    except PageError:
        return None
    return BeautifulSoup(html, "html.parser"), meta


def escapes(md: Markdown, text: str) -> Iterator[str]:
    """What a reader of the site sees on the page `text` and we do not; "refused" if we refuse the page."""
    page = parse_page(text, "page.md")
    if page.problems:
        yield "refused"
        return
    made = html_of(md, text)
    if made is None:
        yield "refused by the site"
        return
    soup, meta = made
    blocks = Counter(trimmed(pre.extract().get_text()) for pre in soup.find_all("pre"))
    ours = Counter(shown(fence) for fence in page.fences)
    if blocks != ours:
        yield f"blocks {sorted((blocks - ours).elements())}, and fences {sorted((ours - blocks).elements())}"
    codes = Counter(code.extract().get_text() for code in soup.find_all("code"))
    read = Counter(code for line in page.prose.split("\n") for code in inline_codes(line))
    if codes != read:
        yield f"inline code {sorted((codes - read).elements())}, and we read {sorted((read - codes).elements())}"
    headings = soup.find_all(re.compile("^h[1-6]$"))
    if len(headings) != len(re.findall("^#+ ", page.prose, re.MULTILINE)):
        yield f"{len(headings)} headings"
    told = " ".join(str(problem) for problem in check_prose(page.prose, "page.md", []))
    ours_text = " ".join(without_links(line) for line in page.prose.split("\n"))
    for number in seen_numbers(soup, meta):
        if number not in ours_text:
            yield f"the number {number}"
        elif number not in told and re.search(ALONE.format(number), ours_text):
            yield f"nothing about {number}"
    if re.search(r"```|~~~|8<-", soup.get_text()):
        yield "the marks of a fence"


def shown(fence: Fence) -> str:
    """The text that a fence of ours says it shows."""
    include = only_include(fence)
    if include is None:
        return "\n".join(line.strip() for line in fence.lines)
    text = (ROOT / "snippets" / include.path).read_text()
    return trimmed(text.split(f"[start:{include.section}]\n")[1].split("# --8<-- [end")[0])


def trimmed(text: str) -> str:
    """The text without the blanks at the ends of its lines, which nobody sees."""
    return "\n".join(line.rstrip() for line in text.split("\n")).strip()


def seen_numbers(soup: BeautifulSoup, meta: dict) -> Iterator[str]:
    """The numbers that a reader sees outside code and formulas, in text and in attributes."""
    for text in soup.find_all(string=True):
        if not isinstance(text, Comment):
            yield from NUMBER.findall(text)
    for tag in soup.find_all(True):
        assert isinstance(tag, Tag)
        for name in SEEN:
            yield from NUMBER.findall(str(tag.get(name, "")))
    for value in meta.values():
        yield from NUMBER.findall(str(value))


def page_text(seed: int, index: int) -> str:
    """The page number `index` of a seed."""
    return Writer(random.Random(f"{seed}:{index}")).page()


def shrunk(md: Markdown, text: str) -> str:
    """The page with everything taken out that does not take part in its escape."""

    def escapes_still(candidate: str) -> bool:
        return any(not each.startswith("refused") for each in escapes(md, candidate))

    for separator in ("\n", ""):
        parts = text.split("\n") if separator else list(text)
        size = max(1, len(parts) // 2)
        while size:
            at = 0
            while at < len(parts):
                candidate = parts[:at] + parts[at + size :]
                if escapes_still(separator.join(candidate)):
                    parts = candidate
                else:
                    at += size
            size //= 2
        text = separator.join(parts)
    return text


Found = list[tuple[int, str, list[str]]]
"""Pages with escapes: each with its index, its text and what escapes."""


def run(md: Markdown, seed: int, first: int, count: int) -> tuple[Counter[str], Found]:
    """How many pages were read and refused, and those with escapes."""
    counts: Counter[str] = Counter()
    found: Found = []
    for index in range(first, first + count):
        text = page_text(seed, index)
        wrong = list(escapes(md, text))
        kind = wrong[0] if wrong and wrong[0].startswith("refused") else "read"
        counts[kind] += 1
        if kind == "read" and wrong:
            found.append((index, text, wrong))
    return counts, found


def main() -> int:
    """Run from the command line; 1 if a page has an escape."""
    parser = argparse.ArgumentParser(prog="python -m tests.claims.fuzz", description="read random pages twice")
    parser.add_argument("count", type=int, help="how many pages")
    parser.add_argument("--seed", type=int, default=SEED, help=f"{SEED} if left out")
    parser.add_argument("--first", type=int, default=0, help="the first of them")
    options = parser.parse_args()
    with site() as md:
        counts, found = run(md, options.seed, options.first, options.count)
        for index, text, wrong in found[:20]:
            print(f"page {index} of seed {options.seed}: {'; '.join(wrong)}\n{shrunk(md, text)!r}\n")
    print(f"seed {options.seed}: {dict(counts)}, {len(found)} with escapes")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
