"""A value beside a name: "`x.grad` is `tensor(4.)`", where the programs print something else for x.grad, or print that
value for another name.

The names are the labels of what is printed under the same heading, or else on the page.
"""

from __future__ import annotations

import ast
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache

from literate.claims.in_words import EXCEPTION as SPOKEN
from literate.claims.in_words import EXCEPTIONS, NUMBERS
from literate.claims.inline import CODE
from literate.claims.quoted import parsed
from literate.claims.sentences import Shown
from literate.claims.told import Entry, check_told, printed_expressions
from literate.claims.values import DECIMAL, EXCEPTION, LABELLED, kind_of, normal, tensors

NAME = r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*|\[[^\]\n`]*\])*(?:\([^()\n`]*\))?"
ONLY_NAME = re.compile(NAME, re.ASCII)
_BEGIN = (
    r"(?:^(?:[-*>|] |#+ |\d\. | )*|(?<=[.,;:(!?|] )|(?<=\band )|(?<=\bthat )"
    r"|(?<=\b[Hh]ere )|(?<=\b[Ss]o )|(?<=\b[Tt]hen ))"
)
_BEFORE = (
    "of", "in", "for", "with", "from", "by", "to", "on", "or", "than", "at", "if", "when", "while", "unless",
)  # fmt: skip
_NO_SUBJECT = "".join(rf"(?<!\b{word} )" for word in _BEFORE)
_INSIDE = rf"(?<=[a-z] ){_NO_SUBJECT}(?P<inside>(?=`))"
"""Within a clause, where no word before the name makes it a part of the subject."""
_SUBJECT = (
    rf"(?:{_BEGIN}|{_INSIDE})(?:(?:[Tt]he )?(?:(?P<of>[Gg]radients? of )|(?:[Vv]alues? of ))?`(?P<code>{NAME})`"
    r"|(?:[Tt]he )?(?P<of_plain>[Gg]radients? of )(?P<letter>[a-z])|(?P<plain>[a-z]\w*(?:\.\w+)*))"
)
_VERB = (
    r"(?:,? which)?(?: there| here| then| now)? (?:is|was|becomes|stays|remains|gives|prints|holds|equals|returns)"
    r"(?: still| now| then| also| again| therefore| always| only| once more| there| here)? "
)
_OBJECT = (
    r"(?:(?P<truth>true|false)(?=[.,;:?!)\n]|$)|`?(?P<constant>None|True|False|nan|inf)\b`?(?! by default)"
    r"|\\\( (?P<formula>-?\d+\.?\d*) \\\)(?! \\| of\b| [a-z]+s\b)"
    rf"|(?P<word>(?:minus )?(?:{'|'.join(NUMBERS)}))(?=[.,;:?!)\n]|$))"
)
SAID = re.compile(rf"{_SUBJECT}{_VERB}{_OBJECT}", re.ASCII | re.MULTILINE)
"""A name, and what it is said to be."""
FOR_SOME = re.compile(r"(?:^|(?<=[.;:] ))(?:For|With|Under|Without)\b[^.;:,]*\Z")
"""What begins a sentence that tells something of some of what a name is."""
_SAME = r"(?:equals|is equal to|is the same as|is identical to)"
PAIR = re.compile(
    rf"`(?P<first>[^`\n]+)` (?:(?P<same>{_SAME})|is (?P<order>larger|greater|smaller|less) than|differs from) "
    r"`(?P<second>[^`\n]+)`|(?<!types of )(?<!shapes of )`(?P<one>[^`\n]+)` and `(?P<two>[^`\n]+)` "
    r"(?:are (?:both )?(?:(?P<alike>equal|the same|identical)|different)\b(?! [a-z])|differ\b(?! (?:in|by|only)))",
    re.ASCII,
)
"""Two names whose values are said to be equal, or not."""
ANSWER = re.compile(
    r"`(?P<code>[^`\n]+\))` (?:holds|says so|is true|is false|(?:is|gives|returns|prints) `?(?:True|False)\b)"
)
"""A call with arguments, and that its answer is yes or no."""
CLAUSE = re.compile(r"[.,;:!?](?=[ )]|$)|\||\band\b|\bbut\b", re.MULTILINE)
STATED = frozenset(["tensor", "number", "size", "node"])


@lru_cache(maxsize=256)
def entries(source: str, output: str) -> tuple[Entry, ...]:
    """What a section prints: each label with its value. A lone value has what is printed for its label."""
    found: list[Entry] = []
    for tensor in tensors(output):
        output = output.replace(tensor, normal(tensor))
    for line in output.split("\n"):
        if line.startswith("|"):
            first, *rest = (cell.strip().strip("`") for cell in line.strip("| ").split("|"))
            found += ((first, cell) for cell in rest)
        elif labelled := LABELLED.fullmatch(line.strip()):
            found.append((labelled["label"], labelled["value"]))
    alone = _printed_alone(source) if not found and kind_of(normal(output.strip())) else None
    return tuple([*found, (alone, normal(output.strip()))] if alone else found)


def named_entries(source: str, output: str) -> tuple[Entry, ...]:
    """The same, and once more with the expressions for their labels."""
    printed = entries(source, output)
    return printed + printed_expressions(source, printed)


def _printed_alone(source: str) -> str | None:
    """The argument of the only call of print in the source, if it has one."""
    tree = parsed(source)
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)] if tree else []
    prints = [call for call in calls if isinstance(call.func, ast.Name) and call.func.id == "print"]
    return ast.unparse(prints[0].args[0]) if len(prints) == 1 and len(prints[0].args) == 1 else None


def check_beside(prose: str, shown: Sequence[Shown], firsts: Sequence[int]) -> Iterator[tuple[int, str]]:
    """The names that are said to be what is printed for none of them; `firsts` are the lines where parts begin."""
    if not shown:
        return
    page = [entry for _, source, output in shown for entry in named_entries(source, output)]
    code = "\n".join(text for _, source, output in shown for text in (source, output))
    parts: dict[int, list[Entry]] = {}
    texts: dict[int, str] = {}
    raised: dict[int, set[str]] = {}
    for line, source, output in shown:
        part = bisect_right(firsts, line)
        parts.setdefault(part, []).extend(named_entries(source, output))
        texts[part] = f"{texts.get(part, '')}{source}\n{output}\n"
        raised.setdefault(part, set()).update(EXCEPTION.findall(output))
    for number, text in enumerate(prose.split("\n"), 1):
        part = bisect_right(firsts, number)
        here = parts.get(part) or page
        if not text.startswith("#"):
            if raised.get(part):
                yield from ((number, told) for told in _raised(text, raised[part], texts[part]))
            elif part in texts and "Error" in text:
                yield from ((number, told) for told in _raises(text, texts[part]))
        if "`" not in text and "is" not in text and "gives" not in text and "|" not in text:
            continue
        for told in (
            *_clauses(text, here, code),
            *_said(text, here, page, texts.get(part, code)),
            *_pairs(text, here, page),
            *_answers(text, code),
            *check_told(text, here, page),
        ):
            yield number, told


def _raised(text: str, raised: set[str], there: str) -> Iterator[str]:
    """The exceptions in the line that nothing under its heading names, where another one is printed."""
    spoken = (EXCEPTIONS[match["name"].lower()] for match in SPOKEN.finditer(text))
    for name in (*spoken, *EXCEPTION.findall(text)):
        if not re.search(rf"\b{re.escape(name)}\b", there):
            told = f"{name} is named, and under this heading Python prints {', '.join(sorted(raised))}"
            yield f"{told}: name what it prints"


RAISES = re.compile(r"\b(?:raises?|ends in|fails with|throws) (?:an? |the )?`?(?P<name>\w+Error)\b")
"""Something on the page is said to raise."""


def _raises(text: str, there: str) -> Iterator[str]:
    """The exceptions that are said to be raised, where nothing under the heading raises or names them."""
    for match in RAISES.finditer(text):
        if match["name"] not in there and "ersion" not in text[: match.start()]:
            told = f"{match['name']} is said to be raised, and nothing under this heading prints or names it"
            yield f"{told}: show it, or link to where it is"


def _clauses(text: str, here: Sequence[Entry], code: str) -> Iterator[str]:
    """What is wrong with the values in inline code, each held against the names in its clause."""
    if text.count("`") < 4:
        return
    codes = list(CODE.finditer(text))
    hidden = CODE.sub(lambda match: "`" * len(match.group()), text)
    ends = [match.start() for match in CLAUSE.finditer(hidden)]
    for match in codes:
        value = match["text"].strip()
        if kind_of(value) not in STATED:
            continue
        labels = {name for label, printed in here if _is(value, printed) and (name := _named_by(label))}
        clause = bisect_right(ends, match.start())
        beside = [each for each in codes if bisect_right(ends, each.start()) == clause and each is not match]
        names = [each["text"].strip() for each in beside if _names_something(each["text"].strip())]
        unknown = [name for name in names if "." in name and name not in code]
        if unknown and len(unknown) == len(names):
            yield f"`{value}` stands beside `{unknown[-1]}`, which no program here has: mend the name"
        elif labels and names and not any(_same(name, label) for name in names for label in labels):
            told = f"`{value}` stands beside `{names[-1]}`, and is printed here for {', '.join(sorted(labels))}"
            yield f"{told}: mend the value or the name"


def _named_by(label: str) -> str | None:
    """The name that the label is, or the attribute with which it begins; None if it is words."""
    if ONLY_NAME.fullmatch(label):
        return label
    first = label.split(" ")[0]
    return first if "." in first and ONLY_NAME.fullmatch(first) else None


def _is(value: str, printed: str) -> bool:
    return printed == value or printed.startswith((f"tensor({value},", f"tensor({value})"))


def _names_something(code: str) -> bool:
    """Whether the code names a variable or an attribute. What stands behind a call need not be its value."""
    return bool(ONLY_NAME.fullmatch(code)) and not code.endswith(")") and not code.startswith(("torch", "nn."))


def _same(name: str, label: str) -> bool:
    """Whether the name and the label may mean one thing: one has all words of the other, or is of another depth."""
    if name.count(".") > 1 and name.count(".") != label.count("."):
        return True
    first, second = (set(re.findall(r"\w+", each)) - {"item", "detach", "tolist"} for each in (name, label))
    return first <= second or second <= first


def _said(text: str, here: Sequence[Entry], page: Sequence[Entry], code: str) -> Iterator[str]:
    """What is wrong with what names are said to be outside of inline code: a constant, a number."""
    for match in SAID.finditer(text):
        name = match["code"] or match["letter"] or match["plain"]
        subject = f"{name}.grad" if match["of"] or match["letter"] else name
        printed = _printed(subject, here) or ([] if match["plain"] else _printed(subject, page))
        truth = (match["truth"] or "").capitalize()
        stated = match["constant"] or truth or match["formula"] or _number(match["word"])
        if (match["plain"] and not match["constant"]) or (
            match["inside"] is not None and FOR_SOME.search(text, 0, match.start())
        ):
            continue
        if not printed or any(_states(stated, value) for value in printed):
            continue
        if re.search(rf"(?<![\w.]){re.escape(subject)} [-+*/]?= .*{re.escape(stated)}", code):
            continue  # a program says so
        told = f"{subject} is said to be {stated}, and is printed here as {', '.join(dict.fromkeys(printed))}"
        yield f"{told}: mend one of the two"


def _pairs(text: str, here: Sequence[Entry], page: Sequence[Entry]) -> Iterator[str]:
    """What is wrong with the names that are said to be equal, or one larger than the other."""
    for match in PAIR.finditer(text) if text.count("`") >= 4 else ():
        first, second = match["first"] or match["one"], match["second"] or match["two"]
        left, right = (_of(name, here) or _of(name, page) for name in (first, second))
        if left and right and not _holds(match, left, right):
            told = f"{first} is printed as {', '.join(left)}, and {second} as {', '.join(right)}"
            yield f"{match.group()}: {told}: mend what is said of the two"


def _holds(match: re.Match[str], left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether the relation may hold between one of the first and one of the second values."""
    firsts, seconds = ({_numbers(each) or each for each in side} for side in (left, right))
    if match["order"]:
        larger = match["order"] in ("larger", "greater")
        pairs = [(a, b) for a in map(_numbers, left) for b in map(_numbers, right) if len(a) == len(b) == 1]
        return not pairs or any(a > b if larger else a < b for a, b in pairs)
    if match["same"] or match["alike"]:
        return bool(firsts & seconds)
    return len(firsts | seconds) > 1


def _numbers(value: str) -> tuple[Fraction, ...]:
    return tuple(map(Fraction, DECIMAL.findall(value)))


def _of(name: str, there: Sequence[Entry]) -> list[str]:
    """The values whose label is the name and nothing else."""
    return list(dict.fromkeys(value for label, value in there if label == name))


def _answers(text: str, code: str) -> Iterator[str]:
    """The calls whose answer is told, and that no program on the page makes."""
    for match in ANSWER.finditer(text) if "(" in text else ():
        takes = "(" in match["code"][1:-2]
        if takes and re.sub(r"\s", "", match["code"]) not in re.sub(r"\s", "", code):
            yield f"`{match['code']}` is in no program on this page, so nothing shows its answer: show it"


def _number(word: str) -> str:
    sign = "-" if word.startswith("minus ") else ""
    return f"{sign}{NUMBERS.index(word.removeprefix('minus '))}"


def _printed(name: str, here: Sequence[Entry]) -> list[str]:
    """What is printed with the name for its label, alone or before other words."""
    return [value for label, value in here if label == name or label.startswith(f"{name} ")]


def _states(stated: str, value: str) -> bool:
    """Whether the value has the constant in it, or the number."""
    if stated[-1].isalpha():
        return bool(re.search(rf"\b{stated}\b", value))
    numbers = _numbers(value)
    return Fraction(stated.rstrip(".")) in numbers or (not numbers and kind_of(value) != "constant")
