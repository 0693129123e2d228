"""Programs of the guide in the playground: those that pages link to are accepted, and print what the pages show."""

import pytest

from tests.playground.engine import Engine
from tests.playground.guide import LIST, SNIPPETS, accepted, printed, stored

PROGRAMS = LIST.read_text(encoding="utf-8").split()


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine()


def test_the_list_has_all_programs_that_the_engine_accepts(engine: Engine):
    found = accepted(engine)
    assert found == PROGRAMS, "python -m tests.playground.guide writes the list anew"
    assert sum(program.startswith("path/") for program in found) >= 10


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_program_of_the_guide_prints_what_its_page_shows(program: str, engine: Engine):
    played = engine.play((SNIPPETS / program).read_text(encoding="utf-8"), asked=False)
    assert printed(played) == stored(program)
