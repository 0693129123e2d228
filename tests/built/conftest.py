"""One execution of all programs, and one reading of all pages."""

from pathlib import Path

import pytest

from tests.built.execution import Executed, execute
from tests.built.pages import Page, read_site
from tests.conftest import ROOT


@pytest.fixture(scope="session")
def executed() -> Executed:
    return execute(ROOT / "snippets", ROOT / "docs/en")


@pytest.fixture(scope="session")
def site_pages(built_site: Path) -> dict[str, Page]:
    """Every page of the real site by its path, that for errors as `404.html`."""
    return read_site(built_site)


@pytest.fixture(scope="session")
def pages(site_pages: dict[str, Page]) -> dict[str, Page]:
    """Every page by its path: `backward/scalar/`; without the one for errors."""
    return {path: page for path, page in site_pages.items() if path != "404.html"}
