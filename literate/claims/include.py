"""The line by which a page shows what stands in a file: `--8<-- "path:section"`.

The claims and the site read it here, and both read one form only. pymdownx.snippets, which
expands it, knows more forms; a page that uses another one is a `Diagnostic` of `page`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_PATH = r"[\w-][\w.-]*(?:/[\w-][\w.-]*)*"
"""No `..` and no empty part, so that a file has one name."""
INCLUDE = re.compile(rf"--8<-- \"(?P<target>{_PATH})(?::(?P<section>[a-z][a-z0-9-]*))?\"", re.ASCII)
GRAPH = re.compile(
    r"--8<-- \"(?P<path>(?P<stem>[\w-]+(?:/[\w-]+)*)\.(?P<variables>[^\W\d]\w*(?:-[^\W\d]\w*)*)"
    r"(?:@(?P<variable>[^\W\d]\w*)=(?P<literal>-?\d+\.\d+))?\.svg)\"",
    re.ASCII,
)


@dataclass(frozen=True)
class Include:
    """`--8<-- "path:section"`; the path is relative to one of the include folders."""

    path: str
    section: str | None


@dataclass(frozen=True)
class GraphInclude:
    """`--8<-- "chapter/page/program.y-loss.svg"`: the picture at `path`, its program and the variables it shows.

    `program.y@x=3.0.svg` is the same picture of the same program with another number: `x = torch.tensor(3.0, ...)`.
    """

    path: str
    program: str
    variables: tuple[str, ...]
    choice: tuple[str, str] | None = None
    """The variable that has another number, and the number."""


def read_include(text: str) -> Include | None:
    """The include that is the whole of `text`, if it is one."""
    match = INCLUDE.fullmatch(text)
    return Include(match["target"], match["section"]) if match else None


def read_graph(text: str) -> GraphInclude | None:
    """The include of a graph picture that is the whole of `text`, if it is one."""
    match = GRAPH.fullmatch(text)
    if match is None:
        return None
    choice = (match["variable"], match["literal"]) if match["variable"] else None
    return GraphInclude(match["path"], match["stem"] + ".py", tuple(match["variables"].split("-")), choice)
