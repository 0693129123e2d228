"""Fixtures that build a tiny house for one test."""

from collections.abc import Callable
from pathlib import Path

import pytest

from literate.house import House
from tests.literate.tiny import Files, Outcome, run_pytest, write


@pytest.fixture
def build(tmp_path: Path) -> Callable[[Files], House]:
    """Write files and open the house that they make."""

    def opened(files: Files) -> House:
        write(tmp_path, files)
        return House(tmp_path)

    return opened


@pytest.fixture
def tiny_pytest(tmp_path: Path) -> Callable[..., Outcome]:
    """Write files into a house of their own and run pytest there."""

    def run(files: Files, *arguments: str, **environment: str) -> Outcome:
        write(tmp_path, files)
        return run_pytest(tmp_path, *arguments, **environment)

    return run
