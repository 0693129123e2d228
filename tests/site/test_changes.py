"""What has changed: the dates under the headings, and the feed."""

from xml.etree import ElementTree

from bs4 import BeautifulSoup

ATOM = "{http://www.w3.org/2005/Atom}"
PAGE = """# Changes { #changes }

## New & `shiny` { #on-2026-11-26-new }

One [link](testing.md).

## Old { #on-2026-01-02 }

Two.

## No date { #none }

Three.
"""


def test_a_dated_heading_has_its_day_under_it(build_site):
    html = (build_site({"changes.md": PAGE}) / "changes/index.html").read_text(encoding="utf-8")
    soup = BeautifulSoup(html, "html.parser")
    days = {str(time["datetime"]): time.get_text() for time in soup.select("article h2 + p.date time")}
    assert days == {"2026-11-26": "26 November 2026", "2026-01-02": "2 January 2026"}
    assert soup.select_one("link[type='application/atom+xml']")["href"] == "../changes.xml"


def test_the_feed_has_the_dated_entries_in_the_order_of_the_page(build_site):
    root = ElementTree.parse(build_site({"changes.md": PAGE}) / "changes.xml").getroot()
    assert root.findtext(f"{ATOM}updated") == "2026-11-26T00:00:00Z"
    entries = [
        [entry.findtext(f"{ATOM}{part}") for part in ("title", "updated", "summary")]
        for entry in root.iter(f"{ATOM}entry")
    ]
    assert entries == [
        ["New & shiny", "2026-11-26T00:00:00Z", "One link."],
        ["Old", "2026-01-02T00:00:00Z", "Two."],
    ]
    addresses = [link.attrib["href"] for link in root.iter(f"{ATOM}link")]
    assert addresses[2].endswith("/changes/#on-2026-11-26-new")
