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
TO_NEXT = re.compile(r"\$\{[^`]*`")
"""From the code in a template to the next backtick: the template's end, or the beginning of one inside it."""


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    """Make our scripts short. Those of others come as their authors send them."""
    for file in files:
        if OURS.fullmatch(file.src_uri):
            file.content_string = short(file.content_string, file.src_uri)
    return files


def short(script: str, path: str) -> str:
    """The script without comments and white space. Raises `BuildError` if it has a template inside a template."""
    for found in TO_NEXT.finditer(script):
        if found[0].count("{") > found[0].count("}"):
            line = script.count("\n", 0, found.end()) + 1
            raise BuildError(f"{path}:{line}: a template inside a template would lose its spaces")
    return str(rjsmin.jsmin(script))
