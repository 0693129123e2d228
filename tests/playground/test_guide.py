"""Programs of the guide in the playground: those that pages link to are accepted, and print what the pages show."""

import re
from pathlib import Path
from urllib.parse import unquote

import pytest

from tests.playground.engine import Engine
from tests.playground.guide import LIST, SNIPPETS, accepted, printed, stored

PROGRAMS = LIST.read_text(encoding="utf-8").split()
OUTSIDE = ("errors/", "pitfalls/", "questions/", "reference/")
"""The chapters that are not in the guide: who reads them has come for an answer, and changes no numbers."""


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


def test_the_links_of_the_guide_hold_whole_programs(built_site: Path, engine: Engine):
    """What a link carries prints what the page shows of its program. Pages of other parts have no link."""
    found = set()
    for page in sorted(built_site.rglob("index.html")):
        folder = f"{page.parent.relative_to(built_site).as_posix()}/"
        texts = [unquote(each) for each in re.findall(r'href="[^"]*#code=([^"]+)"', page.read_text(encoding="utf-8"))]
        programs = [each for each in PROGRAMS if each.startswith(folder)] if texts else []
        runs = [printed(engine.play(text, asked=False)) for text in texts]
        assert len(runs) == len(programs)
        assert all(stored(program) in runs for program in programs), page
        found.update(programs)
    assert found == {each for each in PROGRAMS if not each.startswith(OUTSIDE)}
    assert len(found) > 70
