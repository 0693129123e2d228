"""Programs in their boxes: what is coloured, and what can be downloaded."""

from bs4 import BeautifulSoup, Tag

from literate.site.listing import MANY, thinned

PAGE = """# Page

```{{ .python title="{0}" }}
import torch

print("one")
```

```{{ .python title="{0}" }}
x = 1.0
```
"""


def cards(build_site, title: str) -> list[Tag]:
    pages = {"a/b.md": PAGE.format(title), "snippets/a/b/two.py": "print()\n"}
    html = (build_site(pages) / "a/b/index.html").read_text(encoding="utf-8")
    return BeautifulSoup(html, "html.parser").select("div.highlight")


def test_the_first_section_of_a_program_offers_the_whole(build_site, tmp_path):
    first, second = cards(build_site, "a/b/two.py")
    link = first.select_one(".filename a[download]")
    assert (tmp_path / "site/a/b" / str(link["href"])).resolve().read_text() == "print()\n"
    assert link["aria-label"] == "Download a/b/two.py"
    assert first.select_one(".filename").get_text() == "a/b/two.py"
    assert second.select_one("a") is None


def test_a_program_that_is_not_there_offers_nothing(build_site):
    assert not [card for card in cards(build_site, "mine.py") if card.select_one("a")]


def test_only_what_has_a_colour_of_its_own_is_an_element(build_site):
    first, _ = cards(build_site, "a/b/two.py")
    assert [span.get_text() for span in first.select("pre span")] == ["import", '"one"']
    assert first.select_one("pre").get_text() == 'import torch\n\nprint("one")\n'


def test_a_table_of_data_has_no_colours():
    literal, keyword = '<span class="s2">"x"</span>', '<span class="k">def</span>'
    box = '<span class="filename">a.py</span>'
    assert thinned(box + literal * (MANY - 1)) == box + literal * (MANY - 1)
    assert thinned(box + literal * MANY) == box + '"x"' * MANY
    assert thinned(literal * MANY + keyword) == literal * MANY + keyword
