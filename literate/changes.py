"""What a run changes, told so that a person can reread it: each kind of change once, and where a page shows it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from literate.project import Project

Change = tuple[str, ...]
"""The lines of a difference that went and came, with every number replaced by `#`."""


def change_in(message: str) -> Change:
    """The change that a message tells; empty if it tells none."""
    lines = [line for line in message.split("\n")[1:] if line[:1] in ("-", "+") and line[:3] not in ("---", "+++")]
    return tuple(re.sub(r"\d+", "#", line) for line in lines)


@dataclass
class Changes:
    """The changes that were told, each with the places where it was found."""

    places: dict[Change, list[str]] = field(default_factory=dict)
    examples: dict[Change, str] = field(default_factory=dict)

    def told(self, message: str) -> str:
        """The message, or, if its change was told before, its first line and where that was."""
        change = change_in(message)
        if not change:
            return message
        head, _, body = message.partition("\n")
        known = self.places.setdefault(change, [])
        self.examples.setdefault(change, body)
        known.append(head.rpartition(": ")[0] or head)
        return message if len(known) == 1 else f"{head}\nthe change is that of {known[0]}"

    def summary(self) -> Iterator[str]:
        """Each change that was found more than once, the most frequent first: how often, where, and what it is."""
        for change, places in sorted(self.places.items(), key=lambda each: -len(each[1])):
            if len(places) > 1:
                pages = sorted({place.split(":")[0] for place in places})
                yield f"{len(places)} claims change alike, in {len(pages)} files: {', '.join(pages)}"
                yield from (f"    {line}" for line in self.examples[change].split("\n") if line[:1] in ("-", "+"))


def changed_entries(project: Project, name: str) -> set[str]:
    """The entries of the .out file of the program `name` that its run gives otherwise. Raises `Diagnostic`."""
    claims, entries = project.claims(name), project.run(name).entries
    both = claims.keys() & entries.keys()
    return (claims.keys() ^ entries.keys()) | {entry for entry in both if claims[entry].text != entries[entry].text}


def places_of(project: Project, name: str, entries: set[str]) -> Iterator[str]:
    """The lines of pages that show one of these entries of the program `name`."""
    for path in project.page_paths:
        for listing in project.page(path).listings:
            for shown in listing.outputs:
                if listing.include.path == name and f"{listing.include.section}{shown.ending}" in entries:
                    yield f"{path}:{shown.line}"


def places_of_picture(project: Project, picture: str) -> Iterator[str]:
    """The lines of pages that show the picture."""
    for path in project.page_paths:
        yield from (f"{path}:{graph.line}" for graph in project.page(path).graphs if graph.path == picture)
