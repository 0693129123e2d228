"""A block of a page's prose as the text of a Markdown cell: formulas between dollars, links whole, no ids."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from literate.claims.block import FOOTNOTE, HEADING

INLINE = re.compile(
    r"(?P<code>(?P<ticks>`+).+?(?<!`)(?P=ticks)(?!`))|\\\( *(?P<math>.+?) *\\\)|\]\((?P<target>[^()\s]+)\)"
)
DISPLAY = {r"\[": "$$", r"\]": "$$"}


def text_of(lines: list[str], link: Callable[[str], str]) -> Iterator[str]:
    """Lines of a block, without what only the site reads."""
    formula = False
    for line in lines:
        if line.strip().startswith("\\["):
            formula = True
        if formula:
            formula = not line.rstrip().endswith("\\]")
            yield re.sub(r"\\[\[\]]", lambda match: DISPLAY[match[0]], line)
            continue
        heading = HEADING.fullmatch(line)
        footnote = FOOTNOTE.fullmatch(line)
        if heading:
            line = f"{heading['level']} {heading['text']}"
        elif footnote:
            line = f"[{footnote['name']}] {footnote['text']}"
        elif line.startswith(":   "):
            line = line[4:]
        yield inline(line, link)


def inline(text: str, link: Callable[[str], str]) -> str:
    """Text with formulas between dollars and with whole links; code stays as it is."""

    def changed(match: re.Match[str]) -> str:
        if match["math"]:
            return f"${match['math']}$"
        return f"]({link(match['target'])})" if match["target"] else match[0]

    parts, end = [], 0
    for match in INLINE.finditer(text):
        parts += [_literal(text[end : match.start()]), changed(match)]
        end = match.end()
    return "".join([*parts, _literal(text[end:])])


def _literal(text: str) -> str:
    """Text in which a dollar is a dollar, and the mark of a footnote its name in brackets."""
    return text.replace("$", "\\$").replace("[^", "[")
