"""The front matter of a page, as YAML reads it and MkDocs finds it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import yaml

from literate.diagnostic import Diagnostic

LOADER = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
"""What reads YAML, as MkDocs chooses it."""
BLOCK = re.compile(r"---[ \t]*\n(?P<yaml>.*?\n)(?:\.{3}|-{3})[ \t]*\n", re.DOTALL)
"""MkDocs's own rule (`mkdocs.utils.meta`)."""
OLD_STYLE = re.compile(r" {0,3}[A-Za-z0-9_-]+:")
"""The first line of a page that MkDocs takes for metadata, and hides, where there is no front matter."""
TEXTS = ("title", "description")
"""Keys whose text a reader meets: in the tab of the browser, in results of the search, in lists of pages."""
HIDDEN = ("navigation", "toc", "footer", "path", "tags", "feedback")
"""Parts of a page that the theme can hide."""


@dataclass
class FrontMatter:
    """The texts of a page's front matter, and how many lines it takes."""

    texts: dict[str, tuple[int, str]] = field(default_factory=dict)
    """`title` and `description`, each with its line."""
    lines: int = 0
    problems: list[Diagnostic] = field(default_factory=list)


def read_front_matter(text: str, path: str) -> FrontMatter:
    """The front matter at the start of the page `text`, whose lines end in a newline alone."""
    block = BLOCK.match(text)
    if block is None:
        front = FrontMatter()
        if OLD_STYLE.match(text):
            told = "MkDocs takes this line for metadata and does not show it: begin with front matter or a heading"
            front.problems.append(Diagnostic(path, 1, told))
        return front
    front = FrontMatter(lines=block.group().count("\n"))
    try:
        node = yaml.compose(block["yaml"], LOADER)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 1
        front.problems.append(Diagnostic(path, min(line, front.lines), f"YAML cannot read this: {error.problem}"))
    except yaml.YAMLError as error:
        front.problems.append(
            Diagnostic(path, 1, f"YAML cannot read this front matter: {str(error).split(chr(10))[0]}")
        )
    else:
        _entries(node, block["yaml"].split("\n"), path, front)
    return front


def _entries(node: yaml.Node | None, lines: list[str], path: str, front: FrontMatter) -> None:
    """Read the mapping that the block is, and say what in it a reader would meet otherwise than it stands here."""
    if not isinstance(node, yaml.MappingNode):
        front.problems.append(Diagnostic(path, 2, "front matter is a mapping of lines `key: value`"))
        return
    seen: set[str] = set()
    for key_node, value in node.value:
        key, line = str(key_node.value), key_node.start_mark.line + 2
        wrong = None
        if key in seen:
            wrong = f"the key {key} is here twice"
        elif key in TEXTS:
            wrong = _wrong_text(key, value, lines)
            front.texts[key] = (line, value.value if wrong is None else "")
        elif key == "hide":
            wrong = _wrong_hidden(value)
        elif key == "keywords":
            wrong = _wrong_keywords(value)
        else:
            wrong = f"the key {key} is not one of {', '.join(TEXTS)}, hide, keywords"
        seen.add(key)
        if wrong:
            front.problems.append(Diagnostic(path, line, wrong))


def _wrong_text(key: str, value: yaml.Node, lines: list[str]) -> str | None:
    """Why a text is not read as it is written: one plain line."""
    if not isinstance(value, yaml.ScalarNode) or value.tag != "tag:yaml.org,2002:str":
        return f"{key} is a sentence, not a list, a number or nothing"
    mark = value.start_mark
    if value.style or lines[mark.line][mark.column :].strip() != value.value:
        return f"write {key} on its own line, plainly: no quotes, no block, no comment"
    return None


def _wrong_hidden(value: yaml.Node) -> str | None:
    """Why a list of hidden parts is none."""
    parts = value.value if isinstance(value, yaml.SequenceNode) else None
    if parts is None or any(not isinstance(part, yaml.ScalarNode) or part.value not in HIDDEN for part in parts):
        return f"hide is a list of {', '.join(HIDDEN)}"
    return None


def _wrong_keywords(value: yaml.Node) -> str | None:
    """Why the words that only the search knows are not read: a list of texts for each id of a heading."""
    lists = [phrases for _, phrases in value.value] if isinstance(value, yaml.MappingNode) else [None]
    for phrases in lists:
        texts = phrases.value if isinstance(phrases, yaml.SequenceNode) else [None]
        if any(not isinstance(text, yaml.ScalarNode) or text.tag != "tag:yaml.org,2002:str" for text in texts):
            return "keywords are a mapping from the id of a heading to a list of texts"
    return None
