"""All programs in one file, `programs.zip`, with the notebooks and a text that says how to run them.

The same programs give the same bytes: the entries are in order, and their date is that of no day. They are
packed once, and again when one of them changes.
"""

from __future__ import annotations

import base64
import hashlib
import io
import os
import zipfile
from pathlib import Path

from mkdocs.structure.files import Files

from literate.site.page_notebook import FOLDER as NOTEBOOKS
from literate.site.pin import pinned
from literate.site.store import file_digest, store

KEPT = Path(".cache/archive")
NAME = "programs.zip"
FOLDER = "autograd-by-example"
README = """The programs of {site}

Each is whole and runs from anywhere:

    python {folder}/path/two-paths/two-paths.py

They need {packages} and nothing else. The folder of a program is the page that
shows it: {address}path/two-paths/ for the one above. Beside each program stands what it prints,
in a file that ends in .out; lines with --8<-- divide both into the sections of the page.

The folder notebooks has each page as a notebook, for Jupyter:

    jupyter lab {folder}/notebooks/path/two-paths.ipynb
"""


Held = list[tuple[str, Path | bytes]]
"""Files for the archive by their names in it: where each lies, or what is in it."""


def packed(programs: Held, notebooks: Held, site: str, address: str) -> bytes:
    """The archive of these files, for the site of that name and address. An edited page changes its notebook alone."""
    text = readme(site, address)
    kept = store(KEPT.absolute())
    first = kept.key("programs", text, hashes(programs))
    key = kept.key("archive", first, hashes(notebooks))
    begun, found = kept.get(first), kept.get(key)
    if begun is None:
        begun = base64.b64encode(archive(programs, text)).decode()
        kept.put(first, begun)
    if found is None:
        found = base64.b64encode(added(base64.b64decode(begun), notebooks)).decode()
        kept.put(key, found)
    kept.sweep()
    return base64.b64decode(found)


def hashes(held: Held) -> list[tuple[str, str]]:
    """The files by name, each with its hash."""
    return [
        (name, file_digest(each) if isinstance(each, Path) else hashlib.sha256(each).hexdigest()) for name, each in held
    ]


def readme(site: str, address: str) -> str:
    """What stands in the archive beside the programs."""
    needed = [f"{package} {pinned(package)}" for package in ("torch", "numpy", "matplotlib")]
    packages = f"{', '.join(needed[:-1])} and {needed[-1]}"
    return README.format(site=site, folder=FOLDER, packages=packages, address=address)


def contents(folder: Path) -> Held:
    """The programs below `folder` and their outputs, in order."""
    walked = (Path(place, name) for place, _, names in os.walk(folder) for name in names)
    found = [(file.relative_to(folder).as_posix(), file) for file in walked if file.suffix in (".py", ".out")]
    return sorted(found, key=lambda held: held[0].split("/"))


def notebooks(files: Files) -> Held:
    """The notebooks of the pages (see `page_notebook`), and those that are pages."""
    made = {each.src_uri: each for each in files if each.src_uri.startswith(f"{NOTEBOOKS}/")}
    pages = {f"{NOTEBOOKS}/{each.src_uri}": each for each in files if each.src_uri.endswith(".ipynb")}
    named = {**{name: each for name, each in pages.items() if each.src_uri not in made}, **made}
    return [(name, named[name].content_bytes) for name in sorted(named)]


def archive(held: Held, text: str) -> bytes:
    """The files, with `text` as their readme."""
    return added(b"", [("README.txt", text.encode()), *held])


def added(begun: bytes, held: Held) -> bytes:
    """An archive with these files as well."""
    packed = io.BytesIO(begun)
    with zipfile.ZipFile(packed, "a") as file:
        for name, each in held:
            file.writestr(entry(name), each.read_bytes() if isinstance(each, Path) else each)
    return packed.getvalue()


def entry(name: str) -> zipfile.ZipInfo:
    """A file of the archive."""
    info = zipfile.ZipInfo(f"{FOLDER}/{name}")
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    return info
