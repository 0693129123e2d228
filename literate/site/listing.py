"""Programs in their boxes: a fence of Python, coloured where colour tells something, with its file to download.

The name of a program above its first section on a page has a link to the whole file, which the site
publishes below `programs/` (see `publish`):

    <div class="language-python highlight">
      <span class="filename">chapter/page/program.py<a download href="…" aria-label="Download …"></a></span>
      <pre>…</pre>
    </div>

The link has no text, so that the box holds the name and the program and nothing else.

Most words of a program have the colour of the text, and need no element of their own. Where a listing
holds nothing but literals, a table of data, their colour tells nothing apart, and none is given.
"""

import html
import re
from pathlib import Path
from typing import Any, cast

from markdown import Markdown
from markdown.extensions import Extension
from pymdownx.superfences import SuperFencesBlockPreprocessor, SuperFencesCodeExtension, highlight_validator

from literate.site.source import site_link

PLAIN = re.compile(r'<span class="(?:n|nn|nf|nc|ne|nb|bp|kc|o|p|w)">([^<]*)</span>|<span></span>')
"""What has the colour of the text: names, builtins among them, operators, punctuation, white space."""

COLOURED = re.compile(r'<span class="(\w{1,2})">([^<]*)</span>')
LITERALS = {"s1", "s2", "mi", "mf"}
MANY = 24
"""From this number of literals on, a listing that holds nothing else is a table of data."""

FILENAME = re.compile(r'(?<=<span class="filename">)[^<]+(?=</span>)')


class ListingExtension(Extension):
    """Options: `base`, `published` and `label`."""

    def __init__(self, **options: Any) -> None:
        self.offered: set[str] = set()
        self.config = {
            "base": ["snippets", "The folder of the programs"],
            "published": ["programs", "Where the site has them"],
            "label": ["Download {program}", "The name of the link to a program"],
        }
        super().__init__(**options)

    def reset(self) -> None:
        """Forget the page before."""
        self.offered.clear()

    def extendMarkdown(self, md: Markdown) -> None:
        """Register the fence with superfences, which must be loaded before."""
        md.registerExtension(self)
        superfences = next(e for e in md.registeredExtensions if isinstance(e, SuperFencesCodeExtension))
        superfences.extend_super_fences("python", self.fence, highlight_validator, None)

    def fence(self, src: str, md: Markdown, **rest: Any) -> str:
        """Formatter of `python` fences."""
        superfences = cast(SuperFencesBlockPreprocessor, md.preprocessors["fenced_code_block"])
        coloured: str = superfences.highlight(src, md=md, **rest)
        return FILENAME.sub(lambda name: name[0] + self.download(md, html.unescape(name[0])), thinned(coloured))

    def download(self, md: Markdown, program: str) -> str:
        """The link to a program, if this is its first section on the page."""
        if program in self.offered or not Path(self.getConfig("base"), program).is_file():
            return ""
        self.offered.add(program)
        label = html.escape(self.getConfig("label").format(program=program))
        href = html.escape(site_link(md, f"{self.getConfig('published')}/{program}"))
        return f'<a download href="{href}" aria-label="{label}" title="{label}"></a>'


def thinned(coloured: str) -> str:
    """The HTML of a program without the elements that change no colour."""
    thin = PLAIN.sub(lambda match: match[1] or "", coloured)
    found = [match[1] for match in COLOURED.finditer(thin)]
    return COLOURED.sub(r"\2", thin) if len(found) >= MANY and set(found) <= LITERALS else thin


def makeExtension(**options: Any) -> ListingExtension:
    """The extension, for Python-Markdown."""
    return ListingExtension(**options)
