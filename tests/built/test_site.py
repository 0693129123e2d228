"""The built site as a whole: addresses, headings, links, sizes, versions."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest
from bs4 import BeautifulSoup

from literate.site.unused import ABSENT
from tests.built.execution import Executed
from tests.built.pages import Page
from tests.conftest import ROOT

DOCS = ROOT / "docs/en"
HOST = "http://127.0.0.1:8000/"  # site_url, as long as SITE_URL is not set
NOTEBOOK = 80_000
"""The HTML of a notebook page, in bytes, without its figures."""

LOADED = ("src", "poster", "data", "action", "formaction", "ping", "background")
"""Attributes whose address a browser asks for without a click."""


@pytest.fixture(scope="module")
def sources() -> dict[str, str]:
    """The text of the file that each page is made of."""
    found = {}
    for file in [*DOCS.rglob("*.md"), *DOCS.rglob("*.ipynb")]:
        path = file.relative_to(DOCS).with_suffix("").as_posix()
        path = path.removesuffix("index").removesuffix("/")
        found[f"{path}/" if path else ""] = file.read_text(encoding="utf-8")
    return found


def loads(soup: BeautifulSoup) -> Iterator[str]:
    """The addresses that a browser asks for by itself to show a page."""
    for tag in soup.find_all(True):
        yield from (str(tag[name]) for name in LOADED if tag.get(name))
        for name in ("srcset", "imagesrcset"):
            yield from (part.split()[0] for part in str(tag.get(name, "")).split(",") if part.strip())
        if tag.name in ("link", "use", "image") and tag.get("href"):
            relation = tag.get_attribute_list("rel")
            if not {"canonical", "prev", "next", "alternate"} & set(relation):
                yield str(tag["href"])
        yield from css_loads(str(tag.get("style", "")))
        if tag.name == "style":
            yield from css_loads(tag.get_text())
        if tag.name == "meta" and str(tag.get("http-equiv", "")).lower() == "refresh":
            yield str(tag.get("content", "")).partition("=")[2]


def css_loads(css: str) -> Iterator[str]:
    """The addresses in a style sheet."""
    for match in re.finditer(r"""url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)""", css):
        yield match[1] or match[2]


def foreign(address: str) -> bool:
    """Whether an address leaves the site."""
    parts = urlsplit(address)
    return bool(parts.netloc) or parts.scheme not in ("", "data")


def scripts(soup: BeautifulSoup) -> Iterator[str]:
    """The scripts that stand in a page."""
    for tag in soup.find_all("script"):
        if not tag.get("src"):
            yield tag.get_text()


# Pages ------------------------------------------------------------------------------------------


def test_every_source_is_a_page(pages: dict[str, Page], sources: dict[str, str]):
    assert pages.keys() == sources.keys()


def test_a_page_has_one_title_and_its_own_description(pages: dict[str, Page]):
    seen = Counter()
    for path, page in pages.items():
        assert len(page.soup.find_all("h1")) == 1, path
        (description,) = (str(tag["content"]) for tag in page.soup.find_all("meta", attrs={"name": "description"}))
        assert 20 < len(description) < 156, f"{path}: {len(description)} characters: {description}"
        seen[description] += 1
    assert not [text for text, count in seen.items() if count > 1]


def test_no_two_pages_have_the_same_title(pages: dict[str, Page]):
    titles = Counter(page.soup.title.get_text() for page in pages.values())
    assert not [title for title, count in titles.items() if count > 1]
    assert not [title for title in titles if len(title) > 65]


def test_a_heading_has_the_id_that_its_author_gave_it(pages: dict[str, Page], sources: dict[str, str]):
    for path, page in pages.items():
        headings = page.content().find_all(["h1", "h2", "h3", "h4", "h5", "h6"])
        ids = [heading.get("id") for heading in headings]
        given = re.findall(r"^#+ .*\{ ?#([^ }]+) ?\}", written(sources[path]), re.MULTILINE)
        assert ids == given, path
        assert not [each for each in given if not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", each)], path


def written(source: str) -> str:
    """The Markdown of a page or a notebook, without what stands in its fences."""
    if source.startswith("{"):
        cells = json.loads(source)["cells"]
        source = "\n\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown")
    return re.sub(r"^( *)(`{3,}).*?^\1\2$", "", source, flags=re.MULTILINE | re.DOTALL)


def test_headings_do_not_skip_a_level(pages: dict[str, Page]):
    for path, page in pages.items():
        levels = [int(tag.name[1]) for tag in page.content().find_all(re.compile(r"^h[1-6]$"))]
        assert levels[0] == 1, path
        assert all(after - before <= 1 for before, after in pairwise(levels)), path


def test_no_id_is_there_twice(pages: dict[str, Page]):
    for path, page in pages.items():
        assert not [each for each, count in Counter(page.ids).items() if count > 1], path


def test_every_image_has_a_text_alternative(pages: dict[str, Page]):
    for path, page in pages.items():
        for image in page.soup.find_all("img"):
            assert "alt" in image.attrs, f"{path}: {image}"
            in_page = image.find_parent("article") is not None
            assert not in_page or len(image["alt"]) > 20, f"{path}: {image}"


def test_a_notebook_page_is_small(pages: dict[str, Page], sources: dict[str, str]):
    for path, page in pages.items():
        if sources[path].startswith("{"):
            assert len(page.html.encode()) <= NOTEBOOK, path


# Links ------------------------------------------------------------------------------------------


def test_every_link_inside_arrives(built_site: Path, site_pages: dict[str, Page]):
    error_page = site_pages["404.html"]
    for page in site_pages.values():
        for tag in page.soup.find_all(href=True):
            address = str(tag["href"])
            if urlsplit(address).scheme in ("mailto", "data"):
                continue
            target, anchor = urldefrag(urljoin(HOST + page.path, address))
            if not target.startswith(HOST):
                continue
            path = unquote(urlsplit(target).path).removeprefix("/")
            file = built_site / path
            place = f"{page.path}: {address}"
            assert (file / "index.html" if file.is_dir() else file).is_file(), place
            if path == "playground/" and anchor.startswith("code="):
                continue  # no place on the page, but a program: see tests/playground/test_guide.py
            if anchor and path in site_pages:
                assert anchor in site_pages[path].ids, place
            elif anchor:
                assert page is error_page and anchor.startswith("__"), place  # of the theme


def alike(html: str) -> list[str]:
    """The names of links in the text of a page that several links to different places of the site have."""
    soup = BeautifulSoup(html, "html.parser")
    places: dict[str, set[str]] = {}
    for link in soup.select("p a[href]:not(.headerlink, [download], [rel=edit])"):
        if not foreign(str(link["href"])):
            places.setdefault(" ".join(link.get_text().split()), set()).add(str(link["href"]))
    return [name for name, each in places.items() if len(each) > 1]


def test_links_of_one_name_in_a_page_on_messages_lead_to_one_place(pages: dict[str, Page]):
    """Who hears them as a list would know them by nothing else."""
    seen = {path: alike(page.html) for path, page in pages.items() if path.startswith("errors/")}
    assert len(seen) > 30 and {path: names for path, names in seen.items() if names} == {}
    assert alike('<p><a href="a">x</a> <a href="a">x</a> <a href="b">x</a> <a href="c">y</a></p>') == ["x"]


def test_a_link_to_elsewhere_is_encrypted_and_names_no_other_port(pages: dict[str, Page]):
    for path, page in pages.items():
        for tag in page.content().find_all("a", href=True):
            parts = urlsplit(str(tag["href"]))
            assert parts.scheme in ("", "https"), f"{path}: {tag['href']}"
            assert "127.0.0.1" not in parts.netloc and "localhost" not in parts.netloc, path


SVG = '"http://www.w3.org/2000/svg"'
"""The name that SVG has in XML, which nobody loads."""


def test_no_page_has_what_the_style_sheet_leaves_out(site_pages: dict[str, Page]):
    for page in site_pages.values():
        names = {name for tag in page.tags for name in tag.get("class", [])}
        assert [name for name in names if ABSENT.fullmatch(name)] == [], f"{page.path}: see literate/site/unused.py"


COMMENT = re.compile(r"/\*.*?\*/|^\s*//.*?$", re.DOTALL | re.MULTILINE)
"""In a script: it loads nothing."""


def test_nothing_is_loaded_from_another_host(built_site: Path, site_pages: dict[str, Page]):
    for page in site_pages.values():
        assert [address for address in loads(page.soup) if foreign(address)] == [], page.path
        assert [script for script in scripts(page.soup) if re.search(r"https?://|[\"']//", script)] == [], page.path
    for file in built_site.rglob("*.css"):
        assert [address for address in css_loads(file.read_text(encoding="utf-8")) if foreign(address)] == [], file
    for file in built_site.rglob("*.js"):
        if (ROOT / "docs/theme" / file.relative_to(built_site)).is_file():  # Material's own: see tests/browser
            code = COMMENT.sub("", file.read_text(encoding="utf-8")).replace(SVG, "")
            assert not re.search(r"https?://|[\"'`]//[\w$]", code), file  # "//" alone is an operator of Python


@pytest.mark.parametrize(
    "html",
    [
        '<script src="https://cdn.example/x.js"></script>',
        '<img srcset="a.png 1x, https://a.example/x.png 2x">',
        '<link rel="stylesheet" href="//fonts.example/x.css">',
        '<link rel="preconnect" href="https://fonts.example">',
        '<p style="background: url(https://a.example/x.png)">',
        "<style>@import 'https://a.example/x.css';</style>",
        '<form action="https://a.example/">',
        '<meta http-equiv="refresh" content="0; url=https://a.example/">',
    ],
)
def test_a_load_from_another_host_is_noticed(html: str):
    assert [address for address in loads(BeautifulSoup(html, "html.parser")) if foreign(address)]


# The whole --------------------------------------------------------------------------------------


def test_the_navigation_has_every_page(pages: dict[str, Page]):
    there = set()
    for path, page in pages.items():  # each page shows its own chapter, and the landing pages of the others
        links = page.soup.select("nav.md-nav--primary a.md-nav__link[href]")
        there |= {urlsplit(urljoin(HOST + path, str(link["href"]))).path.removeprefix("/") for link in links}
    assert there == pages.keys()


def test_the_sitemap_has_every_page(built_site: Path, pages: dict[str, Page]):
    sitemap = (built_site / "sitemap.xml").read_text(encoding="utf-8")
    assert set(re.findall(r"<loc>(.*?)</loc>", sitemap)) == {HOST + path for path in pages}


def test_there_is_a_page_for_an_unknown_address(site_pages: dict[str, Page]):
    soup = site_pages["404.html"].soup
    assert soup.find("h1") is not None
    assert soup.select_one("link[rel=stylesheet]")["href"].startswith("/")


def test_the_search_finds_every_page(built_site: Path, pages: dict[str, Page]):
    text = (built_site / "search/index.js").read_text(encoding="utf-8")
    index = json.loads(text.removeprefix("self.searchIndex = ").removesuffix(";\n"))
    assert {url for url, *_ in index["pages"]} == pages.keys()
    titles = [title for _, _, rows in index["pages"] for _, title, *_ in rows]
    assert titles and not [title for title in titles if "\N{PILCROW SIGN}" in title or not title]


def test_one_version_of_torch_everywhere(executed: Executed):
    pinned = re.search(r"^torch==(\S+)", (ROOT / "requirements.txt").read_text(), re.MULTILINE)
    assert pinned and pinned[1] == executed.torch
