"""One execution of all programs, for the proof and for its plants."""

import pytest

from tests.built.execution import Executed, execute
from tests.conftest import ROOT


@pytest.fixture(scope="session")
def executed() -> Executed:
    return execute(ROOT / "snippets", ROOT / "docs/en")
