"""MkDocs hook: one style sheet instead of one request for each.

The theme's sheets and those of `extra_css` stay files of their own, each about one thing. The site has them
joined in this order, without their comments and line breaks, and the theme's without what this site does not
have (see `unused`), under a name that changes with what is in it.
"""

import hashlib
import posixpath
import re

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from literate.site.unused import without_unused

FOLDER = "assets/stylesheets"
THEIRS = re.compile(rf"{FOLDER}/(main|palette)\.\w+\.min\.css(\.map)?")
TABLE = ("table:not([class])", "table:not(.highlighttable)")
"""A table without a class, and any table but that of a listing with numbers of lines, which the site does not have.
With the first in a rule, an element that gets a class gives everything in it its style again."""

COMMENT = re.compile(r"/\*.*?\*/\s*", re.DOTALL)
BREAK = re.compile(r"\s*\n\s*")

ours: list[str] = []
"""The sheets of `extra_css`, taken out of the configuration, so that no page asks for one of them."""

name = ""
"""The joined sheet of the build under way. MkDocs calls the functions below by their names."""


def on_config(config: MkDocsConfig) -> None:
    """Take the sheets out of the configuration."""
    ours[:] = config.extra_css
    config.extra_css.clear()


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    """Join the sheets."""
    global name
    theirs = sorted(file.src_uri for file in files if THEIRS.fullmatch(file.src_uri))
    sheets = [files.src_uris[uri] for uri in [*theirs, *ours]]
    texts = [sheet.content_string for sheet in sheets if sheet.src_uri.endswith(".css")]
    count = sum(uri.endswith(".css") for uri in theirs)
    css = (without_unused(joined(texts[:count])) + joined(texts[count:])).replace(*TABLE)
    name = posixpath.join(FOLDER, f"site.{hashlib.sha256(css.encode()).hexdigest()[:8]}.css")
    for sheet in sheets:
        files.remove(sheet)
    files.append(File.generated(config, name, content=css))
    return files


def joined(sheets: list[str]) -> str:
    """One sheet of several that lie in the same folder."""
    return "".join(BREAK.sub(" ", COMMENT.sub("", sheet)) for sheet in sheets)


def on_env(env: jinja2.Environment, *, config: MkDocsConfig, files: Files) -> None:
    """Let the templates name the sheet."""
    env.globals["stylesheet"] = name
