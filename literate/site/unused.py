"""What the theme's style sheets say of things that this site does not have is left out of them.

Two fifths of the theme's styles are for blogs, versions, tags, key caps, task lists, other colours and other
things that no page has. A selector goes if it has a class that is in `ABSENT`, a rule if all its selectors go,
and a picture that no rule uses any more goes with them. Who needs one of these things takes it out of the list:
until then `tests/built/test_site.py` names the page.
"""

import re
from collections.abc import Iterator
from functools import cache

import tinycss2
from tinycss2.ast import AtRule, Node, QualifiedRule

ABSENT = re.compile(
    r"md-(annotation|annotation-list|author|banner|consent|draft|feedback|pagination|path|pin|post|profile|social|status|tag|version)(__.*|--.*)?"
    r"|md-(button|input|meta|progress|search-result|select|source-file__fact|source__facts?)(__.*|--.*)?"
    r"|md-(clipboard|nav|content|sidebar)--(inline|integrated|post)|md-clipboard|md-search__(options|suggest)"
    r"|abstract|bug|danger|example|failure|info|quote|success"  # boxes of these kinds
    r"|arithmatex|critic|emojione|gemoji|twemoji|grid|key-.*|mermaid|task-list-.*|highlighttable|linenos|linenodiv"
)
"""Names of classes."""

ELSEWHERE = re.compile(
    r"\[data-md-color-switching|\[dir=[\"']?rtl|\[data-md-color-(primary|accent)=(?![\"']?custom)|tabbed.*:nth-child\(([7-9]|\d\d)\)"
)
"""For the moment in which the colours change, for writing from right to left, for the theme's colours instead of ours,
and for more than six tabs side by side. The theme takes each load of a page for such a moment, and a rule that is about
everything in the page then costs two styles of every element."""

CLASS = re.compile(r"\.(-?[A-Za-z_][\w-]*)")
INNER = re.compile(r"\([^()]*\)")
PICTURE = re.compile(r"(--[\w-]+):\s*url\([^)]*\)\s*(;|(?=}))")


@cache
def without_unused(css: str) -> str:
    """The sheet without rules for what is absent."""
    css = "".join(kept(tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True)))
    return PICTURE.sub(lambda match: match[0] if f"var({match[1]}" in css else "", css)


def kept(rules: list[Node]) -> Iterator[str]:
    """The rules that stay."""
    for rule in rules:
        if isinstance(rule, QualifiedRule):
            selectors = [each for each in divided(rule.prelude) if not is_absent(each)]
            if selectors:
                yield f"{','.join(selectors)}{{{tinycss2.serialize(rule.content)}}}"
        elif isinstance(rule, AtRule) and rule.lower_at_keyword in ("media", "supports"):
            inner = "".join(kept(tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True)))
            if inner:
                yield f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{{inner}}}"
        else:
            yield rule.serialize()


def divided(prelude: list[Node]) -> Iterator[str]:
    """The selectors of a rule. A comma inside `:is(…)` is no token of its own here."""
    part: list[Node] = []
    for token in prelude:
        if token.type == "literal" and token.value == ",":
            yield tinycss2.serialize(part).strip()
            part = []
        else:
            part.append(token)
    yield tinycss2.serialize(part).strip()


def is_absent(selector: str) -> bool:
    """Whether a selector is about something that the site does not have."""
    return bool(ELSEWHERE.search(selector)) or any(
        ABSENT.fullmatch(name) for name in CLASS.findall(INNER.sub("", selector))
    )
