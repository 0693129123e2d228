"""MkDocs hook: the page on what has changed, as a feed that readers can follow.

Each dated heading of `changes.md` (see `dates`) is an entry of `changes.xml`, newest first as on the page.
"""

import re
from html import unescape
from urllib.parse import urljoin
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

PAGE = "changes.md"
FEED = "changes.xml"
ENTRY = re.compile(
    r'<h2 id="(?P<id>[^"]+)">(?P<title>.*?)(?:<a [^>]*class="headerlink".*?)?</h2>\s*'
    r'<p class="date"><time datetime="(?P<date>[^"]+)">.*?</p>(?P<text>.*?)(?=<h2 |\Z)',
    re.DOTALL,
)
TAG = re.compile(r"<[^>]+>")


def on_page_content(html: str, *, page: Page, config: MkDocsConfig, files: Files) -> None:
    """Make the feed, when the page has been read."""
    if page.file.src_uri == PAGE:
        files.append(
            File.generated(config, FEED, content=feed(html, config, urljoin(config.site_url or "/", page.url)))
        )


def feed(html: str, config: MkDocsConfig, address: str) -> str:
    """The entries of a page as Atom."""
    entries = [match.groupdict() for match in ENTRY.finditer(html)]
    root = Element("feed", {"xmlns": "http://www.w3.org/2005/Atom"})
    say(root, "title", f"What has changed: {config.site_name}")
    say(root, "id", address)
    say(root, "updated", moment(max((each["date"] for each in entries), default="1970-01-01")))
    SubElement(root, "link", {"href": address})
    SubElement(root, "link", {"rel": "self", "href": urljoin(config.site_url or "/", FEED)})
    say(SubElement(root, "author"), "name", config.site_name)
    for each in entries:
        entry = SubElement(root, "entry")
        say(entry, "title", plain(each["title"]))
        say(entry, "id", f"{address}#{each['id']}")
        say(entry, "updated", moment(each["date"]))
        SubElement(entry, "link", {"href": f"{address}#{each['id']}"})
        say(entry, "summary", plain(each["text"]))
    indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def say(parent: Element, tag: str, text: str) -> None:
    """Add an element with text."""
    SubElement(parent, tag).text = text


def moment(date: str) -> str:
    """A day as the moment with which it begins."""
    return f"{date}T00:00:00Z"


def plain(html: str) -> str:
    """The text in HTML, with single spaces."""
    return " ".join(unescape(TAG.sub("", html)).split())
