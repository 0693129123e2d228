"""Build tiny sites with the configuration of the real one."""

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from tests.conftest import ROOT

Pages = dict[str, str | None]
Build = Callable[..., Path]


@pytest.fixture
def build_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Build:
    """Build pages, given as path and text, and return the directory of the site.

    Files below `snippets/` may be among them. There is a page `testing.md`, unless it is given as None.
    Options are those of MkDocs.
    """
    monkeypatch.chdir(tmp_path)

    def run(pages: Pages, **options: bool) -> Path:
        for name, text in {"testing.md": "# Testing\n", **pages}.items():
            if text is None:
                continue
            file = tmp_path / (name if name.startswith("snippets/") else f"docs/{name}")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        site = tmp_path / "site"
        config = load_config(str(ROOT / "mkdocs.yml"), docs_dir=str(tmp_path / "docs"), site_dir=str(site), **options)
        config.nav = None
        build(config)
        return site

    return run


class Said(logging.Handler):
    """Keeps what is logged. (pytest's own plugin for that is left out, see pyproject.toml.)"""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


@pytest.fixture
def said() -> Iterator[Said]:
    """What MkDocs warns of, and its errors."""
    handler = Said()
    logging.getLogger("mkdocs").addHandler(handler)
    yield handler
    logging.getLogger("mkdocs").removeHandler(handler)


@pytest.fixture
def fault(build_site: Build, said: Said) -> Callable[[Pages], str]:
    """Build pages that must fail, and return what MkDocs said, warnings and errors."""

    def run(pages: Pages) -> str:
        with pytest.raises(Abort):
            build_site(pages)
        return "\n".join(said.messages)

    return run
