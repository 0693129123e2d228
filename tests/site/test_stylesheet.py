"""One style sheet: everything in order, and no other."""

import pytest
from bs4 import BeautifulSoup

from literate.site.stylesheet import joined
from literate.site.unused import without_unused


def test_a_page_asks_for_one_style_sheet_and_it_has_everything(build_site):
    site = build_site({"index.md": "# Page\n"})
    soup = BeautifulSoup((site / "index.html").read_text(encoding="utf-8"), "html.parser")
    (link,) = soup.select("link[rel=stylesheet]")
    css = (site / str(link["href"])).read_text(encoding="utf-8")
    order = [css.index(each) for each in (".md-grid{", "MJXZERO", "--ink:", "@page {")]
    assert order == sorted(order)
    assert "/*" not in css
    assert not list(site.rglob("main.*.css"))


def test_no_rule_looks_for_elements_without_a_class(build_site):
    """An element that gets a class would give everything in it its style again."""
    (sheet,) = build_site({"index.md": "# Page\n"}).glob("assets/stylesheets/site.*.css")
    css = sheet.read_text(encoding="utf-8")
    assert "table:not(.highlighttable)" in css and "[class]" not in css


def test_comments_and_line_breaks_are_left_out():
    assert joined(["a { b: c }\n/* d { e: f } */\n", "g {}\n"]) == "a { b: c } g {} "


@pytest.mark.parametrize(
    ("rule", "left"),
    [
        (".md-tag{a:b}", ""),
        (".md-tag__x,.md-tabs{a:b}", ".md-tabs{a:b}"),
        (".md-nav:not(.md-status){a:b}", ".md-nav:not(.md-status){a:b}"),
        (":is(.grid,.md-grid) p,.grid p{a:b}", ":is(.grid,.md-grid) p{a:b}"),
        ("@media print{.md-banner{a:b}}", ""),
        ("@media print{.md-banner{a:b}p{c:d}}", "@media print{p{c:d}}"),
        ("@keyframes x{0%{a:b}}", "@keyframes x{0%{a:b}}"),
        ("[dir=rtl] p{a:b}[dir=ltr] p{a:b}", "[dir=ltr] p{a:b}"),
        (
            '[data-md-color-primary=red]{a:b}[data-md-color-primary="custom"]{a:b}',
            '[data-md-color-primary="custom"]{a:b}',
        ),
        ("[data-md-color-switching] *,a{b:c}", "a{b:c}"),
        (".tabbed-set>input:nth-child(7){a:b}p:nth-child(7){a:b}", "p:nth-child(7){a:b}"),
        (":root{--x:url(a);--y:url(b)}p{c:var(--x)}", ":root{--x:url(a);}p{c:var(--x)}"),
    ],
)
def test_what_the_theme_says_of_things_that_are_not_here_is_left_out(rule: str, left: str):
    assert without_unused(rule) == left
