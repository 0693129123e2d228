"""A plot that a program saves as `<its own name>.svg`, stored beside it and held against the next run.

What is stored is what Matplotlib wrote without what changes from run to run: the date, and names that it
draws at random. Texts and the order of everything are compared to the letter, and numbers to `TOLERANCE`,
which absorbs the rounding of another processor and nothing that an eye could see.
"""

from __future__ import annotations

import re
from itertools import zip_longest
from xml.etree import ElementTree
from xml.sax.saxutils import quoteattr

from literate.diagnostic import Diagnostic

PLOT = re.compile(r"!\[(?P<alt>[^\[\]]*)\]\((?P<path>(?P<stem>[\w-]+(?:/[\w-]+)*)\.svg)\)", re.ASCII)
"""The line of a page that shows one: an image, with its text alternative."""
TOLERANCE = 0.01
"""Points, of which an inch has 72; a twentieth of it for what is less than one, such as a scale."""

NUMBER = re.compile(r"(?<![\w#.])-?\d+(?:\.\d+)?(?:e-?\d+)?(?![\w.])")
REFERENCE = re.compile(r"url\(#([^)]+)\)")


def stored(text: str, path: str) -> str:
    """What is stored of a plot, one element a line. Raises `Diagnostic` if it is none of Matplotlib's."""
    try:
        root = ElementTree.fromstring(text)
        if not root.tag.endswith("}svg") or "viewBox" not in root.attrib:
            raise ValueError("no viewBox")
    except (ElementTree.ParseError, ValueError) as error:
        raise Diagnostic(path, 1, f"is not a plot that Matplotlib saved: {error}") from None
    values = [value for each in root.iter() for value in each.attrib.values()]
    used = {name for value in values for name in (*REFERENCE.findall(value), *re.findall(r"^#(.+)$", value))}
    ids = [each.attrib["id"] for each in root.iter() if each.get("id") in used]
    prefix = re.sub(r"\W+", "-", path.removesuffix(".svg"))
    names = {id: f"{prefix}-{number}" for number, id in enumerate(dict.fromkeys(ids), 1)}
    size = root.attrib["viewBox"]
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{size}">']
    for child in root:
        lines += _lines(child, names)
    return "\n".join([*lines, "</svg>"]) + "\n"


def _lines(element: ElementTree.Element, names: dict[str, str]) -> list[str]:
    tag = element.tag.rpartition("}")[2]
    if tag in ("metadata", "style"):
        return []
    given = ""
    for key, value in element.attrib.items():
        name = key.rpartition("}")[2]
        if name == "id" and value not in names:
            continue
        text = names[value] if name == "id" else _value(name, value, names)
        given += f" {name}={quoteattr(text)}"
    inside = [line for child in element for line in _lines(child, names)]
    if inside:
        return [f"<{tag}{given}>", *inside, f"</{tag}>"]
    return [] if tag in ("g", "defs") else [f"<{tag}{given}/>"]


def _value(name: str, value: str, names: dict[str, str]) -> str:
    if name == "href":
        return f"#{names[value[1:]]}"
    return REFERENCE.sub(lambda match: f"url(#{names[match[1]]})", " ".join(value.split()))


def changed(old: str, new: str) -> str | None:
    """The first line in which two stored plots differ, and how; None if they do not."""
    for number, (was, now) in enumerate(zip_longest(old.split("\n"), new.split("\n")), 1):
        if was is None or now is None or NUMBER.sub("#", was) != NUMBER.sub("#", now):
            return f"line {number}: {(was or 'nothing')[:80]} became {(now or 'nothing')[:80]}"
        for a, b in zip(NUMBER.findall(was), NUMBER.findall(now), strict=True):
            if abs(float(a) - float(b)) > (TOLERANCE if abs(float(a)) >= 1 else TOLERANCE / 20):
                return f"line {number}: {a} became {b}"
    return None
