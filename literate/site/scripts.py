"""MkDocs hook: the scripts of the theme are sent without their comments and white space."""

import re

import rjsmin
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

OURS = re.compile(r"assets/javascripts/(playground/)?\w+\.js")


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    """Make our scripts short. Those of others come as their authors send them."""
    for file in files:
        if OURS.fullmatch(file.src_uri):
            file.content_string = rjsmin.jsmin(file.content_string)
    return files
