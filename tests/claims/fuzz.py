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
from collections.abc import Callable, Iterator
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
from tests.tiny import ROOT

SEED = 20261126
NUMBER = re.compile(r"(?<!\d)7\d{4}(?!\d)")
ALONE = r"(?<![\w:.]){}(?![\w:])"
"""A number with space or a mark on both sides: what else counts as one is for the tests of prose."""
SEEN = ("alt", "title", "placeholder", "aria-label", "data-filter")
"""Attributes that a reader meets."""
PROGRAM = ("```{ .python }", '--8<-- "backward/scalar/scalar.py:backward"', "```")
OUTPUT = ("```{ .text .output }", '--8<-- "backward/scalar/scalar.out:backward"', "```")
INDENT = "    "


class Writer:
    """Writes a random page."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.next = 70000

    def number(self) -> str:
        """A number that stands nowhere else."""
        self.next += 1
        return str(self.next)

    def page(self) -> str:
        """A page: blocks that are right, and in most pages a few faults."""
        lines = self.front() if self.chance.random() < 0.15 else []
        for _ in range(self.chance.randrange(1, 6)):
            lines += [*self.block(0), ""]
        for _ in range(self.chance.choice((0, 0, 1, 1, 1, 2, 3))):
            lines = self.spoilt(lines)
        return "\n".join(lines) + "\n"

    def front(self) -> list[str]:
        """Front matter, right or not."""
        value = self.filled(self.chance.choice(VALUES))
        key = self.chance.choice(("description", "description", "title", "hide", "template", "icon"))
        more = self.filled(self.chance.choice(MORE))
        ends = self.chance.choice(("---", "---", "---", "...", "--- ", "----"))
        return ["---", f"{key}: {value}", more, ends, self.chance.choice(("", "# T"))]

    def block(self, depth: int) -> list[str]:
        """The lines of a block that is right."""
        plain = [self.text, self.text, self.listing, self.table, self.quote, self.formula, self.commands, self.output]
        boxes = [self.box, self.items, self.definition, self.tabs]
        edge = [self.heading, self.footnote, self.div, self.rule]
        makers: list[Callable[[int], list[str]]] = [*plain, *(boxes * 2 if depth < 3 else []), *([] if depth else edge)]
        return self.chance.choice(makers)(depth)

    def inside(self, depth: int) -> list[str]:
        """What a box of this depth holds, indented."""
        lines: list[str] = []
        for _ in range(self.chance.randrange(1, 3)):
            lines += ["", *self.block(depth + 1)]
        return [INDENT + line if line else "" for line in lines]

    def words(self) -> str:
        """A piece of a sentence."""
        return self.filled(self.chance.choice(WORDS))

    def filled(self, form: str) -> str:
        """The form with a number of its own."""
        return form.replace("{}", self.number())

    def sentence(self) -> str:
        """A line of text."""
        return "So " + " and ".join(self.words() for _ in range(self.chance.randrange(1, 4))) + "."

    def text(self, depth: int) -> list[str]:
        return [self.sentence() for _ in range(self.chance.choice((1, 1, 2)))]

    def heading(self, depth: int) -> list[str]:
        return [f"{'#' * self.chance.randrange(1, 4)} {self.sentence()} {{ #id-{self.next} }}"]

    def listing(self, depth: int) -> list[str]:
        return [*PROGRAM, "", *OUTPUT]

    def output(self, depth: int) -> list[str]:
        return [*PROGRAM, "", *OUTPUT, "", self.sentence()]

    def commands(self, depth: int) -> list[str]:
        ticks = self.chance.choice(("```", "````", "~~~"))
        return [f"{ticks}console", "make test", "pytest -k scalar.py", ticks]

    def table(self, depth: int) -> list[str]:
        row = lambda: f"| {self.words()} | {self.words()} |"  # noqa: E731
        return [row(), self.chance.choice(("| --- | --- |", "|---|---|", "| :-- | --: |")), row(), row()]

    def quote(self, depth: int) -> list[str]:
        return [f"> {self.sentence()}" for _ in range(self.chance.choice((1, 2)))]

    def formula(self, depth: int) -> list[str]:
        return ["\\[", f"x = {self.number()} \\\\", f"- {self.number()}", "= y", "\\]"]

    def rule(self, depth: int) -> list[str]:
        return ["---"]

    def box(self, depth: int) -> list[str]:
        head = self.chance.choice(('!!! note "A {}"', "!!! tip", '??? question "`{}` or"', '???+ warning "\\( {} \\)"'))
        return [self.filled(head), *self.inside(depth)]

    def tabs(self, depth: int) -> list[str]:
        lines: list[str] = []
        for _ in range(self.chance.randrange(1, 3)):
            lines += [f'=== "T {self.number()}"', *self.inside(depth), ""]
        return lines[:-1]

    def items(self, depth: int) -> list[str]:
        ordered = self.chance.random() < 0.4
        lines: list[str] = []
        for count in range(1, self.chance.randrange(2, 5)):
            lines.append(f"{count}. {self.sentence()}" if ordered else f"- {self.sentence()}")
            if depth < 2 and self.chance.random() < 0.2:
                lines.append(f"{INDENT}- {self.sentence()}")
            elif self.chance.random() < 0.3:
                lines += [*self.inside(depth), ""]
        return lines[:-1] if lines[-1] == "" else lines

    def definition(self, depth: int) -> list[str]:
        more = self.inside(depth) if self.chance.random() < 0.4 else []
        return [f"term {self.words()}", f":   {self.sentence()}", *more]

    def footnote(self, depth: int) -> list[str]:
        name = f"n{self.next}"
        return [f"A note[^{name}] here.", "", f"[^{name}]: {self.sentence()}", *self.inside(0)]

    def div(self, depth: int) -> list[str]:
        return ['<div class="entries" markdown>', "", *self.block(1), "", "</div>"]

    def spoilt(self, lines: list[str]) -> list[str]:
        """The lines with a fault, or what may be one."""
        lines = list(lines)
        at = self.chance.randrange(len(lines))
        ways = (self.shift, self.drop, *[self.nasty_line, self.nasty_piece] * 2, self.double)
        self.chance.choice(ways)(lines, at)
        return lines or [""]

    def shift(self, lines: list[str], at: int) -> None:
        """Move some lines to the right or to the left."""
        by = self.chance.choice((-4, -2, -1, 1, 2, 3, 4, 4, 8))
        for index in range(at, min(len(lines), at + self.chance.choice((1, 1, 2, 3, 9)))):
            line = lines[index]
            lines[index] = " " * by + line if by > 0 and line else line[min(-by, len(line) - len(line.lstrip())) :]
        if self.chance.random() < 0.1:
            lines[at] = lines[at].replace(INDENT, "\t", 1)

    def drop(self, lines: list[str], at: int) -> None:
        """Take a line out, most often an empty one."""
        empty = [index for index, line in enumerate(lines) if not line]
        del lines[self.chance.choice(empty) if empty and self.chance.random() < 0.7 else at]

    def double(self, lines: list[str], at: int) -> None:
        """Repeat some lines, or add an empty one."""
        lines[at:at] = [""] if self.chance.random() < 0.5 else lines[at : at + self.chance.randrange(1, 4)]

    def nasty_line(self, lines: list[str], at: int) -> None:
        """Put in a line that Markdown may take for more than it seems."""
        line = self.filled(self.chance.choice(NASTY_LINES))
        lead = self.chance.choice(("", "", INDENT, INDENT * 2))
        lines[at:at] = [lead + part for part in line.split("\n")] + ([""] if self.chance.random() < 0.5 else [])

    def nasty_piece(self, lines: list[str], at: int) -> None:
        """Put a piece into a line."""
        line, piece = lines[at], self.filled(self.chance.choice(NASTY_PIECES))
        place = self.chance.choice((0, len(line), self.chance.randrange(len(line) + 1)))
        lines[at] = line[:place] + piece + line[place:]


VALUES = ("A text {}", "`x` {}", "a: {}", "'a {}'", "[{}]", "@{}", "*x {}", "a #{}", "|", "{}")
MORE = ("title: B {}", "hide: [toc]", "- a", "", "  more", "description: twice")
WORDS = (
    "It is {} here", "`{}`", "`tensor({}.)`", "\\( x = {} \\)", "[a {} b](c.md)", "**{}**", "*a {} b*", "plain",
    "`` a `{}` b ``", "`a|{}`", "`<b> {}`", "`<!-- {}`", "`{} -->`", "`&amp; {}`", "`\\( {}`", "`a \\`",
    "![alt {} x](p.png)", "a \\* {}", "x_{}_y {}", "[`{}`](a.md)", "`a` `{}` `b`", "(a) [b] {}", "a < {}", "a & {}",
    "`{ .a {} }`", "`[{}]`", "`!!! {}`", "\\\\ {}", "a -- {}", "`-- {}`", "`'{}\"`", "[\\( {} \\)](a.md)",
)  # fmt: skip
NASTY_LINES = (
    "* * *", "***", "---", "===", "- - -", "- one {}", "* one {}", "+ one {}", "1. one {}", "3. one {}",
    "1986. A year {}", "2) two {}", "- \xa0x {}", "!!! \"Note {}\"", "!!! note 'Note {}'", "??? Answer: what {}?",
    "=== Python {}", "[^own]: note {}", "[^own]: note {}\n\n", "!!! note \"T {}\" more", "=== \"T {}\" more",
    "!!! note “T {}”", ": text {}", ":   text {}", "> quote {}", ">quote {}", "> > quote {}", ">     code {}",
    "# head {}", "#head {}", "head {}\n===", "head {}\n---", "text {}\n\n    code {}", "\tcode {}", "    code {}",
    "        code {}", "<pre>{}</pre>", "<div>{}</div>", "<div markdown>", "</div>", "<!-- {} -->", "<!-- {}", "-->",
    "<b>{}</b>", "<p title=\"{}\">x</p>", "<details><summary>{}</summary></details>", "<?php {} ?>",
    "<![CDATA[ {} ]]>", "<script>{}</script>", "<figure class=\"output\">{}</figure>", "[a]: {}",
    "[a]: http://b \"{}\"", "[a {}]: b", "*[HTML]: {}", "| a {} |", "| a | {} |\n| - | - |", "a | {}\n--- | ---",
    "\\[ {} \\]", "\\[", "\\]", "```", "~~~", "```python", "```python\nx = {}\n```", "```console\n>>> x{}\n```",
    "``` {}", "~~~text\n{}\n~~~", "```{ .text }\n{}\n```", "```python title=\"a\" x\n{}\n```",
    "```console hl_lines=\"a\"\nmake {}\n```", "````\n```\n{}\n````", "- ```console\n  make {}\n  ```",
    "> ```\n> {}\n> ```", "{ .x }", "{: title={} }", "{ #id-{} }", "--8<-- \"backward/scalar/scalar.py:backward\"",
    "--8<-- \"backward/scalar/scalar.out:backward\"", ";--8<-- \"x\"", "--8<--\nbackward/scalar/scalar.py\n--8<--",
    "$$ {} $$", ":::note\n{}", "/// note\n{}\n///", "+++ {}", "&nbsp;{}", "title: {}", "a  \nb {}", "\\", "- [ ] {}",
    "term\n: def {}", "term\n\n:   def {}", "`a {}\nb`", "``` x {} ```", "~~~ x {} ~~~ y", "!!! note\n    in {}",
    "??? note\n    in {}", "- a\n    in {}", "- a\n  in {}", "- a\n\n  in {}", "- a\n\n      in {}",
    "1. a\n\n   in {}", "- a\n- b\n    - c {}\n        - d {}", "-\n", "- \n\n    x {}", "https://a.org/{}",
    "<https://a.org/{}>", "www.a.org/{}", "a@b{}.org", "\x0c{}", "=", "==", "--", "_ _ _", "?!? {}", "!!!note {}",
    "???{}",
)  # fmt: skip
NASTY_PIECES = (
    "`", "``", "```", "\\`", "\\\\`", "` {} `", "\\(", "\\)", "\\[ {}", "\\]", "<b>", "</b>", "<br>", "<i>{}</i>",
    "<!--", "-->", "<!-- {} -->", "<a {}>", "&#51;{}", "&minus;{}", "&lt;", "&#x33;", "{ .a }", "{ #a{} }", "{: .b }",
    "{ title={} }", "{ data-x={} }", "[", "]", "](", "[x](", "[x](y \"{}\")", "[x](y 'a {}')", "[x]({})", "[x](<{}>)",
    "[{}][a]", "[a][{}]", "[^1]", "[^{}]", "![{}](x)", "![a][{}]", "![", "*", "**", "_", "__", "\\", "\\\\", "|",
    "\\|", "  ", "\t", "\xa0", "\u200b", "\u2212{}", "\u202e", "é", "梯", "²", "~~{}~~", "^^{}^^", "=={}==", ":smile:",
    ":{}:", "$", "$$", "%", "\"", "'", "#", " #", " { #x }", "::", "<", ">", "<{}", "<{}@b.c>", "<x:{}>", "<x", "{",
    "}", "{}", " {} ", "(", ")", "\\{ {} \\}", "\\<b>", "\\&amp;", "-{}", "--8<--", "<div markdown>", "</div>",
    "<span title=\"{}\">", "\ue002", "\x02", "\x03", "wzxhzdk:0", "klzzwxh:0000",
)  # fmt: skip


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
