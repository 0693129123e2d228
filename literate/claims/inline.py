"""A line of text as the site's Markdown reads it: code, mathematics, links; and nothing that hides or shows more.

Python-Markdown looks for inline code first, then for mathematics, then for the rest, over whole
paragraphs. Here each has its two ends on one line, so that every reader finds the same.
"""

from __future__ import annotations

import re

CODE = re.compile(r"(?<![`\\])(`+)(?!`)(?P<text>.+?)(?<!`)\1(?!`)")
MATH = re.compile(r"\\\((?:(?!\\[()]).)+\\\)")
REFERENCE = re.compile(r"\[\^(?P<name>[a-z0-9-]+)\]", re.ASCII)
CODE_MARK, MATH_MARK = "\ue002", "\ue003"
"""Stand for code and mathematics while the rest is read: private letters, which no page holds."""
LINK = re.compile(
    rf"!?\[(?P<text>[^\[\]]*)\]\([^()\s<>\"'{{}}\\{CODE_MARK}{MATH_MARK}]*\)(?:\{{ \.(?:start|figure) \}})?"
)


def inline_codes(line: str) -> list[str]:
    """The texts in inline code on a line, as a reader sees them."""
    return [match["text"].strip() for match in CODE.finditer(line)]


def without_links(text: str) -> str:
    """`text` with its links and images reduced to what a reader reads of them; code and mathematics are masked."""
    masked = MATH.sub(MATH_MARK, CODE.sub(CODE_MARK, text))
    return LINK.sub(lambda match: match["text"], masked)


def wrong_inline(text: str, footnotes: set[str]) -> str | None:
    """Why the site would show another text than the one that stands in `text`, a line; None if it would not.

    `footnotes` are the names that have a footnote on the page.
    """
    rest = CODE.sub(CODE_MARK, text)
    if "`" in rest:
        return "a backtick has no partner on this line: inline code begins and ends on one line"
    rest = MATH.sub(MATH_MARK, rest)
    if CODE_MARK in "".join(MATH.findall(CODE.sub(CODE_MARK, text))):
        return "inline code stands inside mathematics"
    stray = re.search(r"\\[()\[\]]", rest)
    if stray:
        return rf"{stray.group()} has no partner on this line: \( … \) stands on one line, \[ … \] between blank lines"
    for match in REFERENCE.finditer(rest):
        if match["name"] not in footnotes:
            return f"there is no footnote {match.group()} on this page"
    rest = LINK.sub(lambda match: f"({match['text']})", REFERENCE.sub("", rest))
    if "](" in rest:
        return "this link is not [text](address): no title, no space in the address, no bracket in the text"
    return _wrong_rest(rest)


def _wrong_rest(rest: str) -> str | None:
    """The same for a line whose code, mathematics and links are masked."""
    if "][" in rest:
        return "links by reference are not used: write [text](address)"
    tag = re.search(r"<[a-zA-Z/!?]", rest)
    if tag:
        return "HTML in a sentence escapes the checks: use Markdown, or put the tag in inline code"
    entity = re.search(r"&#?\w+;", rest)
    if entity:
        return f"{entity.group()} shows another character than stands here: write the character"
    if "{" in rest or "}" in rest:
        return "braces in a sentence can hide what they hold: put them in inline code or mathematics"
    return None
