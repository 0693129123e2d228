"""Plain text, in which nothing marks what is code: it holds no number, and no printed thing that is not on the page.

A digit always counts, also beside a letter and in whatever script; the names in `NAMES` are the exceptions.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from literate.claims.sentences import blank
from literate.claims.values import DTYPE, EXCEPTION

_LIBRARIES = (
    "torch|PyTorch|Python|NumPy|SciPy|Matplotlib|JAX|TensorFlow|Keras|CUDA|Material|MkDocs|Zensical|pytest|CC BY|Debian"
)
_STANDARDS = r"IEEE|ISO|RFC|PEP|DIN|ECMA|WCAG|HTML|CSS|Unicode"
NAMES = re.compile(
    rf"\b(?:{_LIBRARIES}|{_STANDARDS})[ \n]+\d+(?:[.-]\d+)*(?![\w.]*\d)"
    r"|\b(?:UTF-(?:8|16|32)|SHA-\d+|C\+\+\d\d|x86(?:-64|_64)?|[Ll]1|[Ll]2|Conv[123]d|MP3|Web2)\b"
    r"|\b(?:[Ss]ections?|[Cc]hapters?|[Aa]ppendix|§)[ \n]\d+(?:\.\d+)*\b"
    r"|\b(?:in|since|In|Since|until|before|after|early|late|year)[ \n](?:1[5-9]|20)\d\d\b(?!\.\d)"
    r"|(?:\([A-Z][\w. &-]*,?|\bet al\.,?)[ \n](?:1[5-9]|20)\d\d\b"
    r"|^\| [A-Z]\d{1,2}(?= )",  # the label of a row
    re.ASCII | re.MULTILINE,
)
"""Versions, standards, sections of a source, years, and a few names: what has a digit and is no claim."""
_ATTRIBUTE = r"(?:[.#][A-Za-z][\w-]*|[\w-]+=(?:\"[^\"\n]*\"|[^\s\"{}]+))"
ATTRIBUTES = re.compile(rf"(?:(?<=[)\]`*])|(?<=[ \t])|^)\{{:? *{_ATTRIBUTE}(?: +{_ATTRIBUTE})* *\}}(?=[ \t]*$)", re.MULTILINE)
INLINE_ATTRIBUTES = re.compile(rf"(?<=[)\]`*])\{{:? *{_ATTRIBUTE}(?: +{_ATTRIBUTE})* *\}}")
IMAGE = re.compile(r"!\[(?P<alt>[^\[\]]*)\]")
UNREAD = (
    re.compile(r"\]\((?:[^()\s]|\([^()\s]*\))*\)"),  # the target of a link; titles are not used
    re.compile(r"^[ \t]*\[[^\[\]^\n]+\]:[ \t]+\S+[ \t]*$", re.MULTILINE),  # a link definition
    re.compile(r"(?<=\])\[[^\[\]^\n]*\]"),  # the name of one
    ATTRIBUTES,
    INLINE_ATTRIBUTES,
    re.compile(r"<(?:https?://|mailto:)[^<>\s]*>"),
)
NOTE = re.compile(r"\[\^([^\[\]\s]+)\]:?")
ITEM = re.compile(r"[ \t]*(?:\d+\.|[-*+])(?=[ \t])")
ITEM_NUMBER = re.compile(r"[ \t]*\d+\.(?=[ \t])")
TAG = re.compile(r"</?[a-zA-Z](?:[^<>\n]|\n(?![ \t]*\n))*>")
TEXT_ATTRIBUTE = re.compile(r"(?<![\w-])(?P<name>[a-z-]+)=(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)')")
UNSEEN = frozenset("class id href src style width height rel target type for name lang dir role tabindex".split())
"""Attributes of HTML that a reader neither sees nor hears."""
ENTITY = re.compile(r"&(?:#\d+|#x[0-9a-fA-F]+|\w+);")
NUMBER = re.compile(r"[-+\N{MINUS SIGN}\N{EN DASH}]?(?:\d+(?:\.\d+)*|\.\d+)(?:e[-+]?\d+)?")
DIGIT = re.compile(r"\d")
WORTH_READING = re.compile(
    r"\d|[^\x00-\x7f]|&|tensor\(|Backward\d|\b(?:True|False|None|nan|inf)\b|Error|Warning|Exception"
    r"|Iteration|Interrupt|Exit|CopySlices|float|int"
)
PRINTED = re.compile(r"(?<![\w.])tensor\(|\b\w+Backward\d\b|(?<![\w.])(?:\w+\.)*\w+(?:Error|Warning): ", re.ASCII)
HELD = re.compile(
    rf"{EXCEPTION.pattern}|{DTYPE.pattern}|\bCopySlices\b|\b(?:True|False|inf)\b|(?<!\ba )\bnan\b|(?<=[a-z,] )None\b",
    re.ASCII,
)
"""Printed things that may stand in a sentence without the marks of code, as words."""
CHARACTERS = re.compile(
    "[^\\t\\n\\r -~\u00a0-\u00b1\u00b4-\u00b8\u00ba\u00bb\u00bf-\u024f\u02bc\u0300-\u036f\u0370-\u03ff\u1d40\u1e00-\u1eff"
    "\u2010-\u2027\u2030-\u205e\u20ac\u2116\u2122\u2190-\u22ff\u2500-\u25ff\u2600-\u2775\u2794-\u27bf"
    "\u3001-\u301e\u3041-\u30ff\u3400-\u9fff\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]"
)
"""Any character but those that pages need: no letter of a script that looks like another, no number but a digit."""
NUMERALS = "〇一二三四五六七八九十百千万兩两零"
LONE_NUMERAL = re.compile(rf"(?<![\u3400-\u9fff])[{NUMERALS}]+(?![\u3400-\u9fff])")


def check_characters(text: str) -> Iterator[tuple[int, str]]:
    """The characters that look like others, each as (line, message)."""
    if text.isascii():
        return
    for pattern in (CHARACTERS, LONE_NUMERAL):
        for match in pattern.finditer(text):
            code = f"U+{ord(match.group()[0]):04X}"
            line = text.count("\n", 0, match.start()) + 1
            yield line, f"the character {match.group()[0]} ({code}) is none that pages use: write digits and letters"


def read_plain(plain: str) -> str:
    """The text that a reader sees: without targets, attributes, tags, list numbers and names; entities as they show."""
    if not WORTH_READING.search(plain):
        return ""  # most pages have none of it once their formulas are blank
    text = IMAGE.sub(blank, plain)
    for pattern in UNREAD:
        text = pattern.sub(blank, text)
    defined = set(re.findall(r"^[ \t]*\[\^([^\[\]\s]+)\]:", text, re.MULTILINE))
    text = NOTE.sub(lambda match: blank(match) if match[1] in defined else match.group(), text)
    text = _without_item_numbers(text)
    text = NAMES.sub(blank, TAG.sub(blank, text))
    return ENTITY.sub(_shown, text) if "&" in text else text


def _shown(match: re.Match[str]) -> str:
    """What an entity shows; a number in whatever form shows as a digit."""
    shown = html.unescape(match.group())
    if shown == match.group():
        return blank(match)
    return "".join("0" if each.isnumeric() else each for each in shown).ljust(len(match.group()))


def _without_item_numbers(text: str) -> str:
    """The text without the numbers of list items. A paragraph has none, whatever its lines begin with."""
    if not DIGIT.search(text):
        return text
    lines = text.split("\n")
    in_list = False
    for index, line in enumerate(lines):
        begins = not index or not lines[index - 1].strip() or lines[index - 1].lstrip().startswith("#")
        if begins:
            in_list = bool(ITEM.match(line))
        if in_list and (match := ITEM_NUMBER.match(line)):
            lines[index] = " " * match.end() + line[match.end() :]
    return "\n".join(lines)


def check_numbers(text: str) -> Iterator[tuple[int, str]]:
    """The numbers in what `read_plain` gives, and what only Python prints, each as (line, message)."""
    if not text:
        return
    for number, line in enumerate(text.split("\n"), 1):
        for match in PRINTED.finditer(line):
            yield number, f"`{match.group().strip('(: ')}` is printed by Python: put it in inline code"
        line = DTYPE.sub(blank, PRINTED.sub(blank, line))
        for match in NUMBER.finditer(line) if DIGIT.search(line) else ():
            stated = match.group()
            yield number, f"the number {stated} goes unchecked: put a printed value in `code`, others in \\( \\)"


def printed_words(text: str) -> Iterator[tuple[int, str]]:
    """The names of exceptions, types and constants in what `read_plain` gives, each with its place."""
    yield from ((match.start(), match.group()) for match in HELD.finditer(text))


def hidden_texts(plain: str) -> Iterator[tuple[int, str]]:
    """The texts that a reader may hear or see on hovering: of images, and in the attributes of HTML."""
    if "![" in plain:
        for match in IMAGE.finditer(plain):
            yield plain.count("\n", 0, match.start()) + 1, match["alt"]
    if "<" in plain or "{" in plain:
        for pattern in (TAG, ATTRIBUTES, INLINE_ATTRIBUTES):
            for tag in pattern.finditer(plain):
                for match in TEXT_ATTRIBUTE.finditer(tag.group()):
                    if match["name"] not in UNSEEN:
                        line = plain.count("\n", 0, tag.start() + match.start()) + 1
                        yield line, match["double"] if match["double"] is not None else match["single"]
