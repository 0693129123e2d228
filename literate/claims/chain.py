"""The chains of a formula: its sides, and the relations between them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from literate.claims.tex import (
    ARROW,
    BEGIN,
    BREAK,
    CLOSING,
    END,
    EQUAL,
    MARK,
    MATRICES,
    MEMBER,
    OPENING,
    QUANTITY,
    RELATIONS,
    ROW,
    Token,
    tokens,
)

DEEPEST = 200
"""Brackets in brackets that are told apart; an expression with more cannot be read."""
_ROWS = frozenset(["aligned", "align", "alignedat", "gathered", "gather", "split", "multline", "equation", "eqnarray"])
"""Environments whose lines are a formula's."""
EQUAL_WORD = re.compile(
    r"\\(?:text(?:rm|it|bf)?|mbox|mathrm)\s*\{\s*(?:is|are|equals|gives|makes|yields|becomes|comes to)\s*\}"
)
"""A relation in words; the sign that stands for it in the text is as long, so that places stay."""
QUADS = frozenset(["\\quad", "\\qquad"])
SIGNS = frozenset(["+", "-", "\\cdot", "\\times"])


@dataclass
class Chain:
    """Sides with the relations between them."""

    sides: list[list[Token]] = field(default_factory=lambda: [[]])
    relations: list[str] = field(default_factory=list)


@dataclass
class _Open:
    """A bracket or an environment that is being read: its first token, what it holds, its own chains."""

    token: Token | None
    content: list[Token] = field(default_factory=list)


@lru_cache(maxsize=64)
def chains_of(tex: str) -> list[Chain]:
    """The chains of a formula, those inside its brackets first. What stands in no relation is a chain of one side."""
    tex = EQUAL_WORD.sub(lambda match: "=".ljust(len(match.group())), tex)
    opened = [_Open(None)]
    chains: list[Chain] = []
    for token in tokens(tex):
        if _opens(token) and len(opened) < DEEPEST:
            opened.append(_Open(token))
        elif _closes(token) and len(opened) > 1:
            closed = opened.pop()
            opened[-1].content += _group(closed, token, chains)
        elif token.kind not in (BEGIN, END):
            opened[-1].content.append(token)
    while len(opened) > 1:
        closed = opened.pop()
        opened[-1].content += [closed.token, *closed.content] if closed.token else closed.content
    chains += _split(_named_braces(opened[0].content, chains))
    return [part for chain in chains for part in _cut(chain)]


def _cut(chain: Chain) -> Iterator[Chain]:
    """The chain cut at arrows and `\\in`, and what stands on the two sides of each as a chain of its own."""
    cuts = [at for at, relation in enumerate(chain.relations) if relation in (ARROW, MEMBER)]
    yield from (Chain(chain.sides[at : at + 2], [chain.relations[at]]) for at in cuts)
    for first, last in pairwise([-1, *cuts, len(chain.relations)]):
        if last - first > 1 or not cuts:
            yield Chain(chain.sides[first + 1 : last + 1], chain.relations[first + 1 : last])


def _opens(token: Token) -> bool:
    return token.text not in _ROWS if token.kind == BEGIN else token.kind == MARK and token.text in OPENING


def _closes(token: Token) -> bool:
    return token.text not in _ROWS if token.kind == END else token.kind == MARK and token.text in CLOSING


def _group(group: _Open, last: Token, chains: list[Chain]) -> list[Token]:
    """A bracket as part of what stands around it. One with equations in it has chains of its own, and is a name."""
    first, content = group.token, group.content
    if first is None:
        return [*content, last]
    if first.text == "{" and not content:
        return []  # it shows nothing: `={}&` sets the space beside the sign
    over = next((n for n, each in enumerate(content) if each.text == "\\over"), None)
    if over is not None and first.text == "{":
        up, down = content[:over], content[over + 1 :]
        fraction = Token(MARK, "\\frac", first.start, first.end)
        return [fraction, first, *up, last, first, *down, last]
    related = any(each.text in RELATIONS and each.kind == MARK for each in content)
    if related and len(content) == 1 and first.text == "{":
        return content
    if related or (first.kind == BEGIN and first.text not in MATRICES):
        chains += _split(_named_braces(content, chains), cells=first.kind == BEGIN)
        return [Token(QUANTITY, "", first.start, last.end)]
    return [first, *content, last]


def _named_braces(content: list[Token], chains: list[Chain]) -> list[Token]:
    """The tokens without `\\underbrace{…}_{…}`, whose label must be what it stands under."""
    if not any(each.text in ("\\underbrace", "\\overbrace") for each in content):
        return content
    kept: list[Token] = []
    at = 0
    while at < len(content):
        if content[at].text not in ("\\underbrace", "\\overbrace"):
            kept.append(content[at])
            at += 1
            continue
        end = argument_end(content, at + 1)
        inner, at = content[at + 1 : end], end
        kept += inner
        if at < len(content) and content[at].text in ("_", "^"):
            end = argument_end(content, at + 1)
            chains.append(Chain([_bare(inner), _bare(content[at + 1 : end])], [EQUAL]))
            at = end
    return kept


def _bare(content: list[Token]) -> list[Token]:
    """An argument without its braces."""
    return content[1:-1] if content and content[0].text == "{" else content


def argument_end(content: Sequence[Token], at: int) -> int:
    """The index after the argument that begins at `at`: one token, or a group."""
    depth = 0
    for index in range(at, len(content)):
        depth += (content[index].text in OPENING) - (content[index].text in CLOSING)
        if depth <= 0:
            return index + 1
    return len(content)


def _split(content: list[Token], cells: bool = False) -> list[Chain]:
    """The chains in tokens at one level; in a table of cells each `&` ends one."""
    chains = [Chain()]
    depth = 0
    for index, token in enumerate(content):
        depth += (token.kind == BEGIN or token.text in OPENING) - (token.kind == END or token.text in CLOSING)
        side = chains[-1].sides[-1]
        if depth > 0 or token.kind == END:
            side.append(token)
        elif token.kind == MARK and token.text in RELATIONS:
            chains[-1].relations.append(RELATIONS[token.text])
            chains[-1].sides.append([])
        elif token.kind == ROW and not cells and _continues(content, index + 1):
            if side and side[-1].text in (",", "."):
                side.pop()
        elif _shapes(content, index, side, cells):
            continue
        elif token.kind in (BREAK, ROW) or token.text == "&":
            chains.append(Chain())
        else:
            side.append(token)
    return chains


def _continues(content: Sequence[Token], at: int) -> bool:
    """Whether the line that begins at `at` goes on with the one before it: with a relation, or `&` and a sign."""
    indented = False
    for token in content[at:]:
        if token.text in RELATIONS or (token.text in SIGNS - {"-"} and token.kind == MARK):
            return True
        if token.text == "-" and indented:
            return True
        if token.text != "&" and token.text not in QUADS:
            return False
        indented = True
    return False


def _shapes(content: Sequence[Token], index: int, side: Sequence[Token], cells: bool) -> bool:
    """Whether the token only gives the equation a shape: an `&` in it, a space after one, a comma before a new line."""
    token = content[index]
    if token.text == "&":
        after = next((each for each in content[index + 1 :] if each.text not in ("&", *QUADS)), None)
        related = after is not None and after.text in RELATIONS
        return (related and bool(side)) or (not cells and (not side or (after is not None and after.text in SIGNS)))
    if token.text in (":", "\\colon"):
        return [each.text for each in content[index + 1 : index + 2]] == ["="]
    if token.text in QUADS:
        return index > 0 and content[index - 1].text == "&"
    new_line = [each.kind for each in content[index + 1 : index + 2]] == [ROW]
    return token.text == "," and new_line and _continues(content, index + 2)
