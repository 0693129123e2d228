"""All programs in one file, `programs.zip`, with the notebooks and a text that says how to run them.

The same programs give the same bytes: the entries are in order, and their date is that of no day. They are
packed once, and again when one of them changes.
"""

from __future__ import annotations

import base64
import io
import zipfile
from pathlib import Path

from mkdocs.structure.files import Files

from literate.site.page_notebook import FOLDER as NOTEBOOKS
from literate.site.pin import pinned
from literate.site.store import digest, store

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


def packed(held: list[tuple[str, bytes]], site: str, address: str) -> bytes:
    """The archive of these files, for the site of that name and address."""
    text = readme(site, address)
    kept = store(KEPT.absolute())
    key = kept.key("archive", text, [(name, digest(data.hex())) for name, data in held])
    found = kept.get(key)
    if found is None:
        found = base64.b64encode(archive(held, text)).decode()
        kept.put(key, found)
    kept.sweep()
    return base64.b64decode(found)


def readme(site: str, address: str) -> str:
    """What stands in the archive beside the programs."""
    needed = [f"{package} {pinned(package)}" for package in ("torch", "numpy", "matplotlib")]
    packages = f"{', '.join(needed[:-1])} and {needed[-1]}"
    return README.format(site=site, folder=FOLDER, packages=packages, address=address)


def contents(folder: Path) -> list[tuple[str, bytes]]:
    """The programs below `folder` and their outputs, in order."""
    found = sorted(file for ending in ("py", "out") for file in folder.rglob(f"*.{ending}"))
    return [(file.relative_to(folder).as_posix(), file.read_bytes()) for file in found]


def notebooks(files: Files) -> list[tuple[str, bytes]]:
    """The notebooks of the pages (see `page_notebook`), and those that are pages."""
    made = {each.src_uri: each for each in files if each.src_uri.startswith(f"{NOTEBOOKS}/")}
    pages = {f"{NOTEBOOKS}/{each.src_uri}": each for each in files if each.src_uri.endswith(".ipynb")}
    named = {**{name: each for name, each in pages.items() if each.src_uri not in made}, **made}
    return [(name, named[name].content_bytes) for name in sorted(named)]


def archive(held: list[tuple[str, bytes]], text: str) -> bytes:
    """The files, with `text` as their readme."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        for name, data in [("README.txt", text.encode()), *held]:
            file.writestr(entry(name), data)
    return packed.getvalue()


def entry(name: str) -> zipfile.ZipInfo:
    """A file of the archive."""
    info = zipfile.ZipInfo(f"{FOLDER}/{name}")
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    return info
