"""MkDocs hook: `mkdocs serve` copies into the site what has changed, and leaves the rest where it is.

For each build MkDocs empties the folder of the site and copies every file into it: programs, notebooks, sources,
styles. That takes longer than all the rest of a rebuild. But it leaves what is hidden. So what the site has waits in
a hidden folder while MkDocs empties the visible one, comes back, and a file is copied only when it is another. A
file or a page that this build does not have is removed.
"""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files, InclusionLevel

from literate.site.store import file_digest

WAITING = ".waiting"
Copy = tuple[str | bytes, int, int]
"""What a file of the site is a copy of: the hash of a file, or a text; when it was written; its size."""

serving = False
"""Whether MkDocs serves the site. It calls the functions below by their names."""

present: set[str] = set()
"""The files and the pages of the last build."""

copied: dict[str, Copy] = {}


def on_startup(*, command: str, dirty: bool) -> None:
    """Keep what is asked for."""
    global serving
    serving = command == "serve"


def on_pre_build(*, config: MkDocsConfig) -> None:
    """Let what the site has wait. If it waits already, the build before has failed, and MkDocs removes its rest."""
    site = Path(config.site_dir)
    if serving and site.is_dir() and not (site / WAITING).exists():
        there = [each.name for each in site.iterdir()]
        (site / WAITING).mkdir()
        for name in there:
            (site / name).rename(site / WAITING / name)


def on_files(files: Files, *, config: MkDocsConfig) -> None:
    """Let it come back: MkDocs has emptied the folder."""
    site = Path(config.site_dir)
    if serving and (site / WAITING).exists():
        for each in (site / WAITING).iterdir():
            each.rename(site / each.name)
        (site / WAITING).rmdir()


@event_priority(-100)
def on_env(env: jinja2.Environment, *, config: MkDocsConfig, files: Files) -> None:
    """Let each file be copied by `copy`, now that all hooks have added theirs, and remove those that are gone."""
    if not serving:
        return
    for file in files:
        # MkDocs calls this method of each file, and has no event for it.
        file.copy_file = partial(copy, file)  # type: ignore[method-assign]  # of one file, not of the class
    now = {file.abs_dest_path for file in files if file.inclusion is not InclusionLevel.EXCLUDED}
    for gone in present - now:
        Path(gone).unlink(missing_ok=True)
        copied.pop(gone, None)
    present.clear()
    present.update(now)


def copy(file: File, dirty: bool = False) -> None:
    """What `File.copy_file` does, unless the copy is there and nobody has touched it."""
    target = file.abs_dest_path
    source = file_digest(file.abs_src_path) if file.abs_src_path else file.content_bytes
    if copied.get(target) == copy_of(source, target):
        return
    copied.pop(target, None)  # in case that the copying fails
    File.copy_file(file, dirty)
    copied[target] = copy_of(source, target)


def copy_of(source: str | bytes, target: str) -> Copy:
    """The file `target` as a copy of this, now. One that is not there is no copy of anything."""
    try:
        status = os.stat(target)
    except FileNotFoundError:
        return b"", 0, 0
    return source, status.st_mtime_ns, status.st_size
