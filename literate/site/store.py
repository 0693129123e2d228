"""Results that are kept from build to build: in memory, and as files in one folder.

A result is found by the hash of everything that it was made from. So it is never out of date: what
changes gives another key, and `sweep` removes what the last build did not ask for. A file that cannot
be read, or was damaged, is a result that is not there. Losing the folder loses time and nothing else.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.metadata
import json
import os
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig

Json = Any
"""What JSON can say: `None`, numbers, strings, and lists and dicts of these."""

ROOT = Path(__file__).resolve().parents[2]


class Store:
    """The results in one folder. Two processes may use it at once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.known: dict[str, Json] = {}
        self.used: set[str] = set()

    def key(self, kind: str, *inputs: Json) -> str:
        """The key of a result: what it is, what it is made from, and the code that makes it."""
        return f"{kind}-{digest(kind, code(), *inputs)}"

    def get(self, key: str) -> Json:
        """The result at `key`, or None."""
        self.used.add(key)
        if key not in self.known:
            with contextlib.suppress(OSError, ValueError):  # not there, or not text
                check, _, text = (self.folder / key).read_text(encoding="utf-8").partition("\n")
                if check == digest(text):
                    self.known[key] = json.loads(text)
        return self.known.get(key)

    def put(self, key: str, result: Json) -> None:
        """Keep `result`, which is not None. Where nothing can be written, it is kept in memory only."""
        self.used.add(key)
        self.known[key] = result
        text = json.dumps(result)
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            # Not `write_whole`, which waits for the disk: what a power cut spoils, `get` does not take.
            handle, temporary = tempfile.mkstemp(dir=self.folder)
            with os.fdopen(handle, "w", encoding="utf-8") as stream:
                stream.write(f"{digest(text)}\n{text}")
            os.replace(temporary, self.folder / key)

    def sweep(self) -> None:
        """Forget every result that nobody asked for or gave since the last sweep."""
        for key in self.known.keys() - self.used:
            del self.known[key]
        for file in self.folder.glob("*"):
            if file.name not in self.used:
                file.unlink(missing_ok=True)
        self.used.clear()


def store_of(folder: Path, config: MkDocsConfig) -> Store:
    """The store of a site below `folder`. The site for a folder has its own: one build forgets what is not its own."""
    name = Path(config.docs_dir).name
    return store((folder / (name if config.use_directory_urls else f"{name}-folder")).absolute())


@cache
def store(folder: Path) -> Store:
    """The store of `folder` in this process, the same in each build of `mkdocs serve`."""
    return Store(folder)


def digest(*inputs: Json) -> str:
    """One hash of everything given."""
    text = json.dumps(inputs, sort_keys=True, default=_name)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


HASHES: dict[tuple[int, int, int, int], str] = {}
"""The hashes of the files that this process has read: each by its place on the disk, its date and its size."""


def file_digest(file: str | Path) -> str:
    """The hash of a file, which is read again when its date or its size is another."""
    status = os.stat(file)
    known = status.st_dev, status.st_ino, status.st_mtime_ns, status.st_size
    if known not in HASHES:
        HASHES[known] = hashlib.sha256(Path(file).read_bytes()).hexdigest()
    return HASHES[known]


def file_state(file: str | Path) -> str | None:
    """The hash of a file, or None if there is none."""
    try:
        return file_digest(file)
    except OSError:
        return None


def _name(value: object) -> str:
    """A value of a configuration that is no data: a function or class by its name, others as they print."""
    name = getattr(value, "__qualname__", None)
    return f"{getattr(value, '__module__', '')}.{name}" if name else str(value)


@cache
def code() -> str:
    """A hash of what makes the results: this package, the packages that are installed, and Python."""
    files = [file for file in (ROOT / "literate").rglob("*") if file.suffix in (".py", ".js")]
    ours = {file.relative_to(ROOT).as_posix(): file.read_text(encoding="utf-8") for file in files}
    pins = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    theirs = sorted(f"{each.name} {each.version}" for each in importlib.metadata.distributions())
    return digest(ours, pins, theirs, sys.version)
