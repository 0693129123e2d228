"""Plain text, in which nothing marks what is code: it holds no number, and no printed thing that is not on the page.

A digit always counts, also beside a letter and in whatever script; the names in `NAMES` are the exceptions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from literate.claims.sentences import Code, blank, line_of
from literate.claims.values import BUILT_IN, DTYPE, NODE

_LIBRARIES = "NumPy|SciPy|Matplotlib|JAX|TensorFlow|Keras|CUDA|Material|MkDocs|Zensical|pytest|CC BY|Debian"
_STANDARDS = r"IEEE|ISO|RFC|PEP|DIN|ECMA|WCAG|HTML|CSS|Unicode"
NAMES = re.compile(
    r"\b(?:torch|PyTorch)[ \n](?:[01]\.\d|2\.\d\d?)(?:\.\d)?(?![\w.]*\d)"
    r"|\bPython[ \n](?:2|3)(?:\.\d\d?)?(?:\.\d\d?)?(?![\w.]*\d)"
    rf"|\b(?:{_LIBRARIES}|{_STANDARDS})[ \n]+\d+(?:[.-]\d+)*(?![\w.]*\d)"
    r"|\b(?:UTF-(?:8|16|32)|SHA-\d+|C\+\+\d\d|x86(?:-64|_64)?|[Ll]1|[Ll]2|Conv[123]d|MP3|Web2)\b"
    r"|\b(?:[Ss]ections?|[Cc]hapters?|[Aa]ppendix|§)[ \n]\d{1,2}(?:\.\d+)*\b"
    r"|\b(?:in|since|In|Since|until|before|after|early|late|year)[ \n](?:1[5-9]|20)\d\d\b(?!\.\d)"
    r"(?![ \n](?!(?:a|an|and|as|at|but|by|for|he|in|it|of|on|or|she|that|the|they|to|was|were|when|with)\b)[a-z])"
    r"|(?:\([A-Z][\w. &-]*,|\bet al\.,?)[ \n](?:1[5-9]|20)\d\d\b"
    r"|(?:\bet al\.|\b[A-Z][a-z]+)[ \n]\((?:1[5-9]|20)\d\d\)"
    r"|^\| (?:[A-Z]\d{1,2}(?= )|(?:1[5-9]|20)\d\d \|)",  # the label of a row, or its year
    re.ASCII | re.MULTILINE,
)
"""Versions, standards, sections of a source, years, and a few names: what has a digit and is no claim."""
IMAGE = re.compile(r"!\[(?P<alt>[^\[\]]*)\]")
UNREAD = (
    re.compile(r"\[(?:[Ii]ssue )?(\d+)\]\([^()\s]*/\1\)"),  # the number in an address
    re.compile(r"\]\([^()\s]*\)(?:\{ \.\w+ \})?"),  # the target of a link, and the class of a figure
    re.compile(r" \{ ?#[\w-]+ ?\}[ \t]*$", re.MULTILINE),  # the id of a heading
    re.compile(r"\[\^[a-z0-9-]+\]:?"),  # the mark of a footnote
    re.compile(r"^[ \t]*</?div\b[^<>\n]*>[ \t]*$", re.MULTILINE),
)
SEEN_ATTRIBUTE = re.compile(r"^[ \t]*<div\b[^<>\n]* data-filter=\"(?P<alt>[^\"]*)\"", re.MULTILINE)
ITEM = re.compile(r"[ \t]*(?:\d+\.|[-*+])(?=[ \t])")
ITEM_NUMBER = re.compile(r"[ \t]*\d+\.(?=[ \t])")
NUMBER = re.compile(r"[ \t]*\d+\.(?=[ \t])")
TAG = re.compile(r"</?[a-zA-Z](?:[^<>\n]|\n(?![ \t]*\n))*>")
TEXT_ATTRIBUTE = re.compile(r"(?<![\w-])(?P<name>[a-z-]+)=(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)')")
UNSEEN = frozenset(
    [
        "class",
        "id",
        "href",
        "src",
        "style",
        "width",
        "height",
        "rel",
        "target",
        "type",
        "for",
        "name",
        "lang",
        "dir",
        "role",
        "tabindex",
    ]
)
"""Attributes of HTML that a reader neither sees nor hears."""
ENTITY = re.compile(r"&(?:#\d+|#x[0-9a-fA-F]+|\w+);")
NUMBER = re.compile(r"[-+\N{MINUS SIGN}\N{EN DASH}]?(?:\d+(?:\.\d+)*|\.\d+)(?:e[-+]?\d+)?")
DIGIT = re.compile(r"\d")
WORTH_READING = re.compile(
    r"\d|tensor\(|Backward\d|\b(?:True|False|None|nan|inf)\b|Error|Warning|Exception"
    r"|Iteration|Interrupt|Exit|CopySlices|float|int|Tensor\b|NaN\b|NotImplemented|Ellipsis|[=!<>]=|[-=]>| [<>] "
)
PRINTED = re.compile(r"\btensor\((?<![\w.]tensor\()|\b\w+Backward\d\b|\b\w+(?:Error|Warning): ", re.ASCII)
OPERATION = re.compile(
    r"(?:(?<!\w)(?<!\w\.)\w+(?:\.\w+)+|\b[A-Za-z]|\))[ \n](?:[=!<>]=|[-=]>|[<>])[ \n](?:[A-Za-z]\w*\.\w+|[A-Za-z]\b)",
    re.ASCII,
)
"""Two things that are compared, or of which one becomes the other, in signs that only code has."""
PRINTED_MARKS = ("tensor(", "Backward", "Error: ", "Warning: ")
"""One of these is in every match of `PRINTED`, which is slow to search for."""
_AFTER = r"(?:(?<= is )|(?<= are )|(?<= was )|(?<= gives )|(?<= becomes )|(?<= prints )|(?<= equals )|(?<=[=:] ))"
HELD = re.compile(
    rf"\b(?=[A-Zbcfinqtu])(?:(?:[A-Z]\w*(?:Error|Warning|Exception)|{BUILT_IN}|CopySlices|True|False|inf|NotImplemented|Ellipsis)\b|{DTYPE.pattern}"
    rf"|{_AFTER}[nN]a[nN]\b|\bNaN\b(?= (?:is|are|was|comes)\b)|None\b(?<=[a-z,=:\"] None)|\bNone\b(?= (?:is|was)\b))",
    re.ASCII,
)
"""Printed things that may stand in a sentence without the marks of code, as words."""
HELD_MARKS = (
    *("Error", "Warning", "Exception", "Iteration", "Interrupt", "Exit", "CopySlices", "True", "False", "None"),
    *("inf", "nan", "NaN", "float", "Tensor", "torch.", "NotImplemented", "Ellipsis"),
    *("int8", "int16", "int32", "int64", "complex"),
)
"""One of these is in every match of `HELD`, which is slow to search for."""


UPRIGHT = re.compile(r"\\(?:text(?!color)\w*|mbox|math(?:rm|tt|sf|it|bf))\s*\{(?P<words>[^{}]*)\}")
QUOTATION = re.compile(r"\"[^\"\n]*\"")
CODE_WORD = re.compile(r"(?<![\w./@-])[A-Za-z]\w*(?:(?<=[a-z])(?=\(\))|_\w*(?<!_))(?![\w@/]|[.-]\w)", re.ASCII)
CLASS_WORD = re.compile(r"(?<![\w./@#-])[A-Z][a-z0-9]+(?:[A-Z]\w*)+(?![\w@/]|[.-]\w)", re.ASCII)
"""A word with a capital letter inside, as classes are named."""
OTHER_NAMES = frozenset(["PyTorch", "NumPy", "SciPy", "JavaScript", "QuickJS", "NaN", "TensorFlow", "MkDocs", "GitHub"])
OTHER_NAMES |= {"MathJax", "LaTeX", "DeepMind", "OpenAI", "WebAssembly", "TypeScript", "YouTube", "ResNet", "ImageNet"}
NAMED = re.compile(r"(?<![\w./@-])[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+(?:\([^()\n]*\))?", re.ASCII)
"""A dotted name, or a call of one, that stands in a sentence without the marks of code."""


def read_plain(plain: str) -> str:
    """The text that a reader sees, place for place: without targets, marks, list numbers and names."""
    if not WORTH_READING.search(plain):
        return ""  # most pages have none of it once their formulas are blank
    text = IMAGE.sub(blank, plain)
    for pattern in UNREAD:
        text = pattern.sub(blank, text)
    return NAMES.sub(blank, _without_item_numbers(text)) if DIGIT.search(text) else text


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
    if any(mark in text for mark in PRINTED_MARKS):
        for match in PRINTED.finditer(text):
            yield line_of(match), f"`{match.group().strip('(: ')}` is printed by Python: put it in inline code"
    for match in OPERATION.finditer(text):
        yield (
            line_of(match),
            f"`{' '.join(match.group().split())}` is code: put it in inline code, as it stands on the page",
        )
    if not DIGIT.search(text):
        return
    for match in NUMBER.finditer(DTYPE.sub(blank, PRINTED.sub(blank, text))):
        stated = match.group()
        yield line_of(match), f"the number {stated} goes unchecked: put a printed value in `code`, others in \\( \\)"


def printed_words(text: str) -> Iterator[tuple[int, str]]:
    """The names of exceptions, types and constants in what `read_plain` gives, each with its place."""
    if any(mark in text for mark in HELD_MARKS):
        yield from ((match.start(), match.group()) for match in HELD.finditer(text))


def words_in_formula(tex: str) -> Iterator[str]:
    """The printed things that stand upright in a formula. What is no number there is left to arithmetic."""
    for match in UPRIGHT.finditer(tex):
        words = match["words"].strip()
        yield from (word for _, word in printed_words(f"= {words}") if word.lower() not in ("nan", "inf"))
        yield from (node.group() for node in NODE.finditer(words))


def words_of_code(plain: str) -> Iterator[tuple[int, str]]:
    """The words that only code writes so: no_grad, backward(), DataLoader; each with its line, without those quoted."""
    for pattern in (*UNREAD, QUOTATION):
        plain = pattern.sub(blank, plain)
    for match in CODE_WORD.finditer(plain):
        yield line_of(match), match.group()
    for match in CLASS_WORD.finditer(plain):
        name = match.group()
        known = name in OTHER_NAMES or name.removesuffix("s") in OTHER_NAMES
        if not known and not name.endswith(("Backward", "Error", "Warning")):
            yield line_of(match), name


def named(plain: str) -> Iterator[Code]:
    """The dotted names in the plain text of a page: as they would stand in inline code."""
    for pattern in UNREAD:
        plain = pattern.sub(blank, plain)
    for match in NAMED.finditer(plain):
        yield Code(line_of(match), match.start(), match.group())


def hidden_texts(plain: str) -> Iterator[tuple[int, str]]:
    """The texts that stand in no sentence, each with its line: of images, and of the field that filters a list."""
    for pattern, mark in ((IMAGE, "!["), (SEEN_ATTRIBUTE, "<div")):
        if mark in plain:
            yield from ((line_of(match), match["alt"]) for match in pattern.finditer(plain))
