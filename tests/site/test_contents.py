from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown
from markdown.preprocessors import Preprocessor
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from literate.site import contents
from literate.site.source import PageError
from tests.conftest import ROOT

NAV = [
    "index.md",
    {
        "Guide": [
            {"Two": ["two/index.md", {"B it is": "two/b.md"}, "two/a.md"]},
            {"One": ["one/index.md", {"C": "one/c.md"}]},
        ]
    },
]
PAGES = {
    "two/index.md": "---\ndescription: Of two.\n---\n# Two { #two }\n\n<!-- contents: pages -->\n",
    "two/a.md": "---\ndescription: Of a.\n---\n# Is it `a`? { #is-it-a }\n\n## First { #first }\n",
    "two/b.md": "---\ndescription: Of b.\n---\n# Is it b? { #is-it-b }\n\n```console\n## No { #no }\n```\n",
    "one/index.md": "# One { #one }\n\n<!-- contents: entries -->\n",
    "one/c.md": "# Is it c, and if it is not, then what else is it? { #is-it-c }\n\n"
    "## `E: <m>` { #e-m }\n\n### No { #no }\n\n## Where next { #next }\n",
}


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Build PAGES with the given home page, and return a reader of the pages."""
    monkeypatch.chdir(tmp_path)

    def run(home: str) -> Any:
        for name, text in {"index.md": home, **PAGES}.items():
            (tmp_path / "docs" / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / "docs" / name).write_text(text)
        config = load_config(str(ROOT / "mkdocs.yml"), docs_dir=str(tmp_path / "docs"), site_dir=str(tmp_path / "site"))
        config.nav = NAV
        config.mdx_configs["literate.site.contents"]["nav"] = NAV
        build(config)
        return lambda path: BeautifulSoup((tmp_path / "site" / path / "index.html").read_text(), "html.parser")

    return run


def links(soup: BeautifulSoup) -> list[tuple[str, str]]:
    return [(link.get_text(), link["href"]) for link in soup.select("article li a")]


def test_a_chapter_lists_its_pages_in_the_order_of_nav_by_their_labels(built):
    chapter = built("# Home { #home }\n")("two")
    assert links(chapter) == [("B it is", "b/"), ("Is it a?", "a/")]
    assert [item.get_text(" ", strip=True) for item in chapter.select("article li")] == [
        "B it is Of b.",
        "Is it a ? Of a.",
    ]


def test_entries_are_the_sections_of_each_page(built):
    chapter = built("# Home { #home }\n")("one")
    assert links(chapter) == [("C", "c/"), ("E: <m>", "c/#e-m")]


def test_the_map_has_every_chapter_with_its_description(built):
    home = built("# Home { #home }\n\n<!-- contents: map -->\n")("")
    assert links(home) == [("Two", "two/"), ("One", "one/")]
    assert [item.get_text(" ", strip=True) for item in home.select("article li")] == ["Two Of two.", "One"]


def test_a_label_is_in_the_navigation_and_the_title_everywhere_else(built):
    page = built("# Home { #home }\n")
    chapter, b, a = (page(path) for path in ("two", "two/b", "two/a"))
    labels = [link.get_text(strip=True) for link in chapter.select("nav.md-nav--primary li li li a.md-nav__link")]
    assert labels == ["B it is", "Is it a?"]
    assert [b.h1.get_text(strip=True).rstrip("¶"), b.title.get_text()] == ["Is it b?", "Is it b? - Autograd by Example"]
    for neighbour, side in ((chapter, "next"), (a, "prev")):
        link = neighbour.select_one(f"a.md-footer__link--{side}")
        assert link.select_one(".md-ellipsis").get_text() == "Is it b?" and link["aria-label"].endswith(": Is it b?")


def test_a_long_title_stands_in_the_tab_without_the_name_of_the_site(built):
    page = built("# Home { #home }\n")
    assert page("").title.get_text() == "Autograd by Example"
    assert page("one/c").title.get_text() == "Is it c, and if it is not, then what else is it?"


def test_the_lists_are_the_same_where_another_builder_says_which_page_it_is(built, tmp_path, monkeypatch):
    """Zensical gives extensions the configuration and the path of the page. The working folder is another one."""
    built("# Home { #home }\n")
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    md = Markdown(extensions=["literate.site.contents"], extension_configs={"literate.site.contents": {"nav": NAV}})
    place = Preprocessor(md)
    place.page = SimpleNamespace(path="two/index.md")
    place.config = {"root_dir": str(tmp_path), "docs_dir": "docs"}
    place.run = lambda lines: lines
    md.preprocessors.register(place, "rendering_context", 0)
    html = md.convert(PAGES["two/index.md"].rpartition("---")[2].replace("# Two { #two }", ""))
    assert [link["href"] for link in BeautifulSoup(html, "html.parser").select("li a")] == ["b.md", "a.md"]
    with pytest.raises(PageError, match=r"docs/two/index\.md: contents are one of"):
        md.convert("<!-- contents: all -->")


def test_a_page_is_read_for_its_summary_once(built, monkeypatch):
    read = []
    original = contents.parse_page
    monkeypatch.setattr(contents, "parse_page", lambda text, uri: read.append(uri) or original(text, uri))
    contents.summary.cache_clear()
    built("# Home { #home }\n\n<!-- contents: map -->\n")
    assert sorted(read) == sorted(set(read))


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("<!-- contents: all -->", "contents are one of pages, entries, map"),
        ("<!-- contents: pages -->", "nav lists no"),
    ],
)
def test_a_list_that_cannot_be_made_names_its_line(built, said, line: str, message: str):
    with pytest.raises(Abort):
        built(f"# Home {{ #home }}\n\nText.\n\n{line}\n")
    assert any(told.startswith(f"docs/index.md:5: {message}") for told in said.messages)
