"""The blocks of a page outside its fences, in the dialect that cannot be read in two ways.

The site's Markdown takes many things for a list, a box or a heading, and where it does not, it shows
their marks as text. A page is held to the forms that every reader of Markdown takes for the same thing:
one blank line between blocks, four spaces for each list item, box, tab, footnote or definition around it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from literate.claims.inline import wrong_inline

BOXES = "note|abstract|info|tip|success|question|warning|failure|danger|bug|example|quote"
"""The boxes that Material styles."""
ITEM = re.compile(r"(?P<mark>[-*+]|(?P<number>\d+)\.) (?P<text>\S.*)", re.ASCII)
BOX = re.compile(rf"(?:!!! (?:{BOXES})|\?\?\?\+? (?:{BOXES}))(?: \"(?P<title>[^\"]+)\")?")
TAB = re.compile(r"=== \"(?P<title>[^\"]+)\"")
FOOTNOTE = re.compile(r"\[\^(?P<name>[a-z0-9-]+)\]: (?P<text>\S.*)", re.ASCII)
DEFINITION = re.compile(r":   (?P<text>\S.*)")
HEADING = re.compile(r"(?P<level>#{1,6}) (?P<text>[^\s#].*?)(?: \{ ?#(?P<id>[\w-]+) ?\})?", re.ASCII)
ROW = re.compile(r"\|.*\|")
RULE = re.compile(r"\|(?: ?:?-+:? ?\|)+")
"""The line under the head of a table."""
QUOTE = re.compile(r"> (?P<text>\S.*)")
TAG = re.compile(
    r"</div>|<div(?: class=\"(?:entries|hero|playground)\")?(?: data-search-exclude)?"
    r"(?: data-filter=\"(?P<shown>[^\"<>&]*)\")? markdown>"
)
"""The only HTML that a page may hold, each tag on a line of its own. A reader sees the value of `data-filter`."""
CONTENTS = re.compile(r"<!-- contents: [a-z]+ -->")
"""What the site replaces by a list of pages (see literate/site/contents.py)."""
MARK = re.compile(
    r"#|>|[-*+](?:\s|$)|\d+\.(?:\s|$)|!!!|\?\?\?|===|\[\^[^\]]*\]:|\[[^\]]*\]:|:(?:\s|$)|\||<|\{"
    r"|(?:[-_*] ?){3,}$|=+ *$|-+ *$"
)
"""The beginning of a line that some Markdown takes for more than text."""


@dataclass
class Outline:
    """What is open above the next block, and what the blocks so far have shown."""

    footnotes: set[str]
    """The names of all footnotes of the page."""
    noted: set[str] = field(default_factory=set)
    """The footnotes that stand above."""
    depth: int = 0
    """How many containers are open: the next block stands at most four times as many spaces from the margin."""
    numbers: dict[int, int] = field(default_factory=dict)
    """The last number of the ordered list that is open at each depth."""
    tags: int = 0
    """How many <div> are open."""


@dataclass(frozen=True)
class Wrong:
    """What is wrong with a block: the index of its line in it, and why."""

    index: int
    text: str


def footnote_names(lines: list[str]) -> set[str]:
    """The names of the footnotes that the lines of a page define."""
    return {match["name"] for line in lines if line.startswith("[^") and (match := FOOTNOTE.fullmatch(line))}


def enter(lead: int, outline: Outline) -> str | None:
    """Go to the depth of a block that stands `lead` spaces from the margin; why it cannot stand there."""
    depth, rest = divmod(lead, 4)
    if rest:
        return f"stands {lead} spaces from the margin: each list item, box or footnote around it asks for four"
    if depth > outline.depth:
        if not outline.depth:
            return "is indented, and no list item, box, tab or footnote is open above it: code is shown by a fence"
        return f"is indented by {lead}, and what is open above it asks for {4 * outline.depth} at most"
    outline.depth = depth
    outline.numbers = {at: number for at, number in outline.numbers.items() if at <= depth}
    return None


def read_block(lines: list[str], outline: Outline) -> Wrong | None:
    """Read the lines between two blank ones into the outline; the first thing that is wrong with them."""
    first = lines[0].lstrip(" ")
    lead = len(lines[0]) - len(first)
    if TAG.fullmatch(lines[0]):
        return _tags(lines, outline)
    wrong = enter(lead, outline)
    if wrong:
        return Wrong(0, "HTML stands at the margin" if first.startswith("<") else wrong)
    if ITEM.fullmatch(first):
        return _items(lines, lead, outline)
    outline.numbers.pop(lead // 4, None)
    texts = [line[lead:] if line[:lead].strip() == "" else line for line in lines]
    if first.startswith("\\["):
        return _formula(texts)
    for index, line in enumerate(lines):
        if len(line) - len(line.lstrip(" ")) != lead:
            told = "hangs under the line above: put it on that line, or after a blank line, four spaces from the margin"
            return Wrong(index, told)
    return _of_kind(texts, lead, outline)


def _of_kind(lines: list[str], lead: int, outline: Outline) -> Wrong | None:
    """Read a block all of whose lines begin at the same place."""
    first = lines[0]
    if first.startswith("#"):
        return _heading(lines, lead, outline)
    if first.startswith(("!!!", "???", "===")):
        return _box(lines, outline)
    if first.startswith("[^") and FOOTNOTE.fullmatch(first):
        return _footnote(lines, lead, outline)
    if first.startswith("|"):
        return _table(lines, outline)
    if first.startswith(">"):
        return _plain(lines, outline, QUOTE, "a quotation is lines `> text`, and holds no other block")
    if CONTENTS.fullmatch(first) or first == "---":
        return None if len(lines) == 1 and not lead else Wrong(0, "stands at the margin, between blank lines")
    if len(lines) > 1 and lines[1].startswith(":"):
        outline.depth += 1
        return _plain(lines[:1], outline) or _plain(lines[1:], outline, DEFINITION, "a definition is `:   text`", 1)
    return _plain(lines, outline)


def _plain(
    lines: list[str], outline: Outline, form: re.Pattern[str] | None = None, told: str = "", start: int = 0
) -> Wrong | None:
    """Lines of text, or of the form given: what each says is text and nothing else."""
    for index, line in enumerate(lines, start):
        match = form.fullmatch(line) if form else None
        if form and not match:
            return Wrong(index, told)
        wrong = wrong_text(match["text"] if match else line, outline)
        if wrong:
            return Wrong(index, wrong)
    return None


def wrong_text(text: str, outline: Outline) -> str | None:
    """Why a line of text would be read as something else."""
    mark = MARK.match(text)
    if mark and text.startswith("<"):
        return "HTML escapes the checks: a page may hold <div … markdown> and </div>, each on a line of its own"
    if mark and text.startswith("["):
        return "links by reference are not used: write [text](address)"
    if mark:
        return f"begins with {mark.group().strip()}, which some Markdown takes for more than text"
    return wrong_inline(text, outline.footnotes)


def _tags(lines: list[str], outline: Outline) -> Wrong | None:
    outline.depth, outline.numbers = 0, {}
    for index, line in enumerate(lines):
        if not TAG.fullmatch(line):
            return Wrong(index, "a tag stands on a line of its own, and text after a blank line")
        if line != "</div>":
            outline.tags += 1
        elif outline.tags:
            outline.tags -= 1
        else:
            return Wrong(index, "</div> closes no <div>")
    return None


def _items(lines: list[str], lead: int, outline: Outline) -> Wrong | None:
    """List items, one a line, each at most one level deeper than the one before."""
    deepest = lead // 4
    for index, line in enumerate(lines):
        text = line.lstrip(" ")
        depth, rest = divmod(len(line) - len(text), 4)
        item = ITEM.fullmatch(text)
        if not item:
            return Wrong(
                index, "hangs in a list: put it on the line of its item, or after a blank line with four spaces"
            )
        if rest or not lead // 4 <= depth <= deepest:
            return Wrong(index, "this list item stands neither beside the item above nor four spaces inside it")
        outline.numbers = {at: number for at, number in outline.numbers.items() if at <= depth}
        if item["number"]:
            due = outline.numbers.get(depth, 0) + 1
            if int(item["number"]) != due:
                return Wrong(index, f"a list is numbered from 1, and {due} is next")
            outline.numbers[depth] = due
        else:
            outline.numbers.pop(depth, None)
        wrong = wrong_text(item["text"], outline)
        if wrong:
            return Wrong(index, wrong)
        deepest = outline.depth = depth + 1
    return None


def _formula(lines: list[str]) -> Wrong | None:
    r"""A formula: `\[` at its beginning and `\]` at its end."""
    text = "\n".join(lines)
    inner = text.rstrip()[2:-2]
    if not text.rstrip().endswith("\\]") or re.search(r"(?<!\\)\\[()\[\]]|`", inner):
        return Wrong(0, r"a formula \[ … \] stands between blank lines, and holds no other and no code")
    for index, line in enumerate(lines):
        if re.match(r" *(?:!!!|\?\?\?|===|<|#)", line) or re.search(r"<[a-zA-Z/!?]", line):
            return Wrong(index, r"some Markdown takes this for more than a formula: write \lt for <")
    return None


def _heading(lines: list[str], lead: int, outline: Outline) -> Wrong | None:
    match = HEADING.fullmatch(lines[0])
    if lead or len(lines) > 1 or not match:
        return Wrong(0, "a heading is `# text`, at the margin, between blank lines")
    return _plain([match["text"]], outline)


def _box(lines: list[str], outline: Outline) -> Wrong | None:
    match = BOX.fullmatch(lines[0]) or TAB.fullmatch(lines[0])
    if not match:
        return Wrong(0, f'a box is !!! type "Title" or ??? type "Title", a tab === "Title"; types are {BOXES}')
    if len(lines) > 1:
        return Wrong(1, "what a box holds stands after a blank line")
    outline.depth += 1
    wrong = wrong_inline(match["title"] or "", outline.footnotes)
    return Wrong(0, wrong) if wrong else None


def _footnote(lines: list[str], lead: int, outline: Outline) -> Wrong | None:
    if lead or len(lines) > 1:
        return Wrong(0, "a footnote stands at the margin, between blank lines")
    match = FOOTNOTE.fullmatch(lines[0])
    if match and match["name"] in outline.noted:
        return Wrong(0, f"the footnote [^{match['name']}] is here twice, and a reader sees one of them")
    outline.noted |= {match["name"]} if match else set()
    outline.depth += 1
    return _plain(lines, outline, FOOTNOTE, "")


def _table(lines: list[str], outline: Outline) -> Wrong | None:
    """A table: a head, a rule, rows; each line between bars."""
    if len(lines) < 2 or not RULE.fullmatch(lines[1]):
        return Wrong(0, "a table is a head, a rule such as | --- | --- |, and rows")
    width = lines[1].count("|")
    for index, line in enumerate(lines):
        if not ROW.fullmatch(line) or line.replace("\\|", "").count("|") != width:
            return Wrong(
                index, f"a line of a table begins and ends with |, and has as many cells as its rule: {width - 1}"
            )
        wrong = wrong_inline(line, outline.footnotes)
        if wrong and index != 1:
            return Wrong(index, wrong)
    return None
