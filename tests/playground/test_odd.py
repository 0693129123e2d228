"""Odd programs, written by hand: the engine gives what PyTorch gives, or refuses with a sentence, and never guesses."""

from pathlib import Path

import pytest

from tests.playground.comparison import Counts, compare
from tests.playground.engine import Engine
from tests.playground.odd import EQUAL, HEAD, OUTSIDE


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine()


@pytest.mark.parametrize("name", EQUAL)
def test_an_odd_program_gives_what_pytorch_gives(name: str, engine: Engine, tmp_path: Path):
    counts = Counts()
    assert compare(HEAD + EQUAL[name] + "\n", engine, tmp_path, counts) == []
    assert not counts.refused


@pytest.mark.parametrize("name", OUTSIDE)
def test_a_program_outside_of_the_subset_is_refused_with_a_sentence(name: str, engine: Engine):
    played = engine.play(HEAD + OUTSIDE[name] + "\n", asked=False)
    (kind, sentence), *more = played.output[-1:]
    assert kind == "refused" and not more
    assert sentence.startswith("The playground ") and sentence.endswith(".") and "\n" not in sentence
