"""Tables: line breaks in cells, and the names of the columns for phones."""

from bs4 import BeautifulSoup, Tag
from markdown import Markdown

from literate.site.table import ROOM


def table(markdown: str) -> Tag:
    html = Markdown(extensions=["tables", "literate.site.table"]).convert(markdown)
    found = BeautifulSoup(html, "html.parser").table
    assert found is not None
    return found


def test_a_line_break_is_one_of_the_text():
    cell = table("| a | b |\n| :-- | :-- |\n| x: `1`<br>z: `2` | `3` |").td
    assert str(cell) == '<td style="text-align: left;">x: <code>1</code>\nz: <code>2</code></td>'


def test_the_cells_of_a_wide_table_know_their_column():
    long = "x" * ROOM
    cells = table(f"| `a` one |  | c |\n| :-- | :-- | :-- |\n| {long} | 2 | 3<br>4 |").find_all("td")
    assert [cell["data-column"] for cell in cells] == ["a one: ", "", "c:\n"]


def test_a_table_that_fits_stays_one():
    fitting = "x" * (ROOM - 7)  # a column of one letter, and two gaps
    assert "data-column" not in str(table(f"| a | b |\n| :-- | :-- |\n| {fitting} | 2 |"))
    assert "data-column" in str(table(f"| a | b |\n| :-- | :-- |\n| {fitting}x | 2 |"))
    lines = f"{fitting}<br>{fitting}"
    assert "data-column" not in str(table(f"| a | b |\n| :-- | :-- |\n| {lines} | 2 |"))


def test_a_table_stands_in_the_boxes_of_the_theme():
    html = Markdown(extensions=["tables", "literate.site.table"]).convert("a\n\n| b |\n| :-- |\n| 1 |\n\n- c\n")
    soup = BeautifulSoup(html, "html.parser")
    assert [tag.name for tag in soup.find_all(True, recursive=False)] == ["p", "div", "ul"]
    (table,) = soup.select(".md-typeset__scrollwrap:only-of-type > .md-typeset__table:only-child > table:only-child")
    assert table.tbody is not None and table.tbody.get_text(strip=True) == "1"
