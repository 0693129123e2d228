"""MkDocs hook: the scripts that every page asks for are sent without their comments and white space.

Those of the playground are sent as they are written: a reader may read them. A template inside a
template is refused, since rjsmin takes the text in it for code, and the white space out of it.
"""

import re

import rjsmin
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import BuildError
from mkdocs.structure.files import Files

OURS = re.compile(r"assets/javascripts/\w+\.js")
NESTED = re.compile(r"`[^`\n]*\$\{[^}`\n]*`")
"""A template that opens in the code of another."""


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    """Make our scripts short. Those of others come as their authors send them."""
    for file in files:
        if OURS.fullmatch(file.src_uri):
            file.content_string = short(file.content_string, file.src_uri)
    return files


def short(script: str, path: str) -> str:
    """The script without comments and white space. Raises `BuildError` if it has a template inside a template."""
    for number, line in enumerate(script.split("\n"), 1):
        if NESTED.search(line):
            raise BuildError(f"{path}:{number}: a template inside a template would lose its spaces: {line.strip()}")
    return str(rjsmin.jsmin(script))
