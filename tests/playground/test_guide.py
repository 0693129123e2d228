"""Programs of the guide in the playground: those that pages link to are accepted, and print what the pages show."""

import re
from pathlib import Path
from posixpath import dirname
from urllib.parse import unquote

import pytest

from tests.playground.engine import Engine
from tests.playground.guide import LIST, SNIPPETS, accepted, printed, stored

PROGRAMS = LIST.read_text(encoding="utf-8").split()
OUTSIDE = ("errors/", "pitfalls/", "questions/", "reference/")
"""The chapters that are not in the guide: who reads them has come for an answer, and changes no numbers."""

SHOWN_ALSO = {".": ["path/two-paths/two-paths.py"]}
"""The pages that show a program of another page."""


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
    guide = [each for each in PROGRAMS if not each.startswith(OUTSIDE)]
    assert len(guide) > 70
    for page in sorted(built_site.rglob("index.html")):
        html = page.read_text(encoding="utf-8")
        runs = [printed(engine.play(unquote(each), asked=False)) for each in re.findall(r"#code=([^\"]+)\"", html)]
        folder = page.parent.relative_to(built_site).as_posix()
        programs = SHOWN_ALSO.get(folder, [each for each in guide if dirname(each) == folder])
        assert len(runs) == len(programs), page
        assert all(stored(program) in runs for program in programs), page
