"""One style sheet: everything in order, and no other."""

from bs4 import BeautifulSoup

from literate.site.stylesheet import joined


def test_a_page_asks_for_one_style_sheet_and_it_has_everything(build_site):
    site = build_site({"index.md": "# Page\n"})
    soup = BeautifulSoup((site / "index.html").read_text(encoding="utf-8"), "html.parser")
    (link,) = soup.select("link[rel=stylesheet]")
    css = (site / str(link["href"])).read_text(encoding="utf-8")
    order = [css.index(each) for each in (".md-grid{", "MJXZERO", "--ink:", "@page {")]
    assert order == sorted(order)
    assert "/*" not in css
    assert not list(site.rglob("main.*.css"))


def test_comments_and_line_breaks_are_left_out():
    assert joined(["a { b: c }\n/* d { e: f } */\n", "g {}\n"]) == "a { b: c } g {} "
