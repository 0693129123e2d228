"""What the site publishes beside its pages, and the links to it."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests.conftest import ROOT


def links(site, page: str = "a/b") -> dict[str, str]:
    html = (site / page / "index.html").read_text(encoding="utf-8")
    soup = BeautifulSoup(html, "html.parser")
    return {
        link.get_text().strip(): str(link["href"]) for link in soup.select(".origin a, .md-copyright a, .md-source")
    }


def test_the_source_of_a_page_is_published(build_site, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("REPO_URL", raising=False)
    site = build_site({"a/b.md": "# Page\n"})
    found = links(site)
    assert found.keys() == {"Source of this page", "licence", "changes", "feed"}
    assert (site / "a/b" / found["Source of this page"]).resolve().read_text() == "# Page\n"
    assert (site / "a/b" / found["licence"]).resolve().read_text() == (ROOT / "LICENSE").read_text()


def test_a_repository_is_linked_where_one_is_named(build_site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("REPO_URL", "https://github.com/someone/something")
    found = links(build_site({"a/b.md": "# Page\n"}))
    assert found["repository"] == found["GitHub"] == "https://github.com/someone/something"
    html = (tmp_path / "site/a/b/index.html").read_text(encoding="utf-8")
    issue = BeautifulSoup(html, "html.parser").select_one(".hits__notice a[href$=issues\\/new]")
    assert issue["href"] == "https://github.com/someone/something/issues/new"
    assert found["Edit this page"] == "https://github.com/someone/something/edit/main/docs/en/a/b.md"
