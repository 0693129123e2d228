from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from tests.conftest import ROOT

NAV = [
    "index.md",
    {"Guide": [{"Two": ["two/index.md", "two/b.md", "two/a.md"]}, {"One": ["one/index.md", "one/c.md"]}]},
]
PAGES = {
    "two/index.md": "---\ndescription: Of two.\n---\n# Two { #two }\n\n<!-- contents: pages -->\n",
    "two/a.md": "---\ndescription: Of a.\n---\n# Is it `a`? { #is-it-a }\n\n## First { #first }\n",
    "two/b.md": "---\ndescription: Of b.\n---\n# Is it b? { #is-it-b }\n\n```console\n## No { #no }\n```\n",
    "one/index.md": "# One { #one }\n\n<!-- contents: entries -->\n",
    "one/c.md": "# Is it c? { #is-it-c }\n\n## `E: <m>` { #e-m }\n\n### No { #no }\n\n## Where next { #next }\n",
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


def test_a_chapter_lists_its_pages_in_the_order_of_nav(built):
    chapter = built("# Home { #home }\n")("two")
    assert links(chapter) == [("Is it b?", "b/"), ("Is it a?", "a/")]
    assert [item.get_text(" ", strip=True) for item in chapter.select("article li")] == [
        "Is it b? Of b.",
        "Is it a ? Of a.",
    ]


def test_entries_are_the_sections_of_each_page(built):
    chapter = built("# Home { #home }\n")("one")
    assert links(chapter) == [("Is it c?", "c/"), ("E: <m>", "c/#e-m")]


def test_the_map_has_every_chapter_with_its_pages(built):
    home = built("# Home { #home }\n\n<!-- contents: map -->\n")("")
    expected = [
        ("Two", "two/"),
        ("Is it b?", "two/b/"),
        ("Is it a?", "two/a/"),
        ("One", "one/"),
        ("Is it c?", "one/c/"),
    ]
    assert links(home) == expected
    assert [len(item.select("li")) for item in home.select("article > ul > li")] == [2, 1]


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
