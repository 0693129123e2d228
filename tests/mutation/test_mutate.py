"""A sample of `make mutate`, small enough for every run of the tests."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from random import Random

import pytest

from literate.claims.output import read_claims
from literate.claims.page import Page
from tests.mutation.corpus import Corpus, Fault
from tests.mutation.faults import KINDS, held_out, plant
from tests.mutation.faults.kind import DRAWN, OPENED, Planted
from tests.mutation.faults.places import (
    BLOCKS,
    Sentence,
    describe,
    in_notebook,
    in_plot,
    linked,
    say,
    sentence,
    with_plots,
)
from tests.mutation.judge import Judge
from tests.mutation.tally import DRAWS, ROOT, TABLE, table
from tests.tiny import run_pytest

TEXTS = 40
"""How many texts without a fault are judged, and ten times as many with `--whole`. The claims hold all of them; here
the judge is on trial."""


@pytest.fixture(scope="module")
def judge(tmp_path_factory: pytest.TempPathFactory) -> Judge:
    return Judge(Corpus.read(ROOT), tmp_path_factory.mktemp("copy"))


@pytest.mark.parametrize("kind", [name for name in KINDS if name not in held_out()])
def test_a_planted_fault_is_caught(judge: Judge, kind: str, pytestconfig: pytest.Config):
    random = Random(f"{pytestconfig.option.seed} sample {kind}")
    fault = planted(judge, kind, random)
    assert judge.sees(fault), f"missed: {fault.path}: {fault.note}"


def planted(judge: Judge, kind: str, random: Random) -> Fault:
    """A fault of this kind that changes something."""
    for _ in range(DRAWS):
        fault = plant(kind, judge.corpus, random)
        if fault is not None and not judge.changes_nothing(fault):
            return fault
    raise AssertionError(f"{DRAWS} draws found no place for a fault: {kind}")


def test_a_change_that_prints_nothing_else_is_no_fault_of_a_program_that_warns_once(judge):
    path = "snippets/tensors/joining/tensor.py"
    changed = judge.corpus.texts[path].replace("x**2", "x - 2")
    assert changed != judge.corpus.texts[path]
    assert judge.changes_nothing(Fault("program: operator", path, changed, ""))


def test_without_a_fault_nothing_is_seen(judge: Judge, pytestconfig: pytest.Config):
    """Otherwise anything would count as caught."""
    texts = sorted(judge.corpus.texts)
    texts = Random(pytestconfig.option.seed).sample(texts, TEXTS * (10 if pytestconfig.option.whole else 1))
    for path in texts:
        assert judge.sees(Fault("none", path, judge.corpus.texts[path], "")) == []


@pytest.mark.parametrize("place", [*BLOCKS, "behind another", "alternative text", "link", "description", "notebook"])
def test_a_true_sentence_is_quiet_in_every_place(judge: Judge, place: str, pytestconfig: pytest.Config):
    """Otherwise a place would be seen, and not the fault in it."""
    random = Random(f"{pytestconfig.option.seed} {place}")
    said = sentence("It is what you have read above.")
    pages = random.sample(judge.corpus.pages(), len(judge.corpus.pages()))
    found = (in_place(judge.corpus, place, page, random, said) for page in pages)
    planted = next(each for each in found if each)  # a page without a paragraph has no place below one
    assert judge.sees(Fault(place, *planted)) == []


def in_place(corpus: Corpus, place: str, page: Page, random: Random, said: Sentence) -> Planted:
    """The page with the sentence in this place, or another page if only some have such a place."""
    if place == "link":
        made = linked(corpus, page, random, said)
        return say(page, random, sentence(made[0]), ("paragraph",))
    if place == "description":
        return describe(page, said)
    if place == "alternative text":
        return in_plot(random.choice(with_plots(corpus)), random, said)
    if place == "notebook":
        return in_notebook(corpus, random, said.text)
    if place == "heading":  # at the end, where it takes no output from the sentences above it
        return page.path, f"{page.text}\n{BLOCKS[place](said)}\n", place
    return say(page, random, said, (place,) if place in BLOCKS else ())


def test_a_fifth_of_the_new_kinds_is_held_out():
    drawn = [name for name in KINDS if name.split(":")[0] in DRAWN]
    assert len(held_out()) == len(drawn) // 5 - len(OPENED)
    assert set(held_out()) <= set(drawn) and set(held_out(1)) != set(held_out(2))


def test_a_new_file_is_removed_again(judge: Judge):
    files = sorted(judge.copy.rglob("*"))
    assert judge.sees(Fault("none", "docs/en/.hidden/deep/planted.md", "# A\n", ""))
    assert sorted(judge.copy.rglob("*")) == files
    assert judge.sees(Fault("none", "mkdocs.yml", judge.corpus.others["mkdocs.yml"], "")) == []


def test_pytest_sees_what_the_judge_sees(judge: Judge, tmp_path: Path, pytestconfig: pytest.Config):
    """The judge calls the checks itself, to be quick; here some of the same faults go through pytest."""
    judge.corpus.lay_out(tmp_path)
    random = Random(f"{pytestconfig.option.seed} pytest")
    kinds = (
        "output: digit",
        "sentence: stale value where it stands",
        "page: output removed",
        "program: operator",
        "picture: gradient",
    )
    faults: dict[str, Fault] = {}
    for kind in kinds:
        fault = planted(judge, kind, random)
        faults[fault.path] = fault  # should two be drawn for one file, the second stands
    told = {path: judge.sees(fault)[0].split("\n")[0] for path, fault in faults.items()}
    targets = sorted({target for path in faults for target in page_and_programs(judge, path)})
    clean = run_pytest(tmp_path, *targets)
    assert clean.code == 0, clean.text
    for path, fault in faults.items():
        (tmp_path / path).write_text(fault.text)
    done = run_pytest(tmp_path, *targets)
    assert done.code == 1, done.text
    for path, line in told.items():
        assert line in done.text, path


def page_and_programs(judge: Judge, path: str) -> list[str]:
    """The pages and programs that a changed file concerns."""
    program = path.removeprefix("snippets/").split(".")[0] + ".py"
    pages = [
        page.path
        for page in judge.corpus.pages()
        if path == page.path or any(listing.include.path == program for listing in page.listings)
    ]
    return [*pages, *([f"snippets/{program}"] if path.startswith("snippets/") else [])]


def rows(section: str) -> dict[str, tuple[int, int, int]]:
    """The rows of a published table: planted, caught, missed."""
    lines = read_claims(TABLE, "table.out")[section].text.split("\n")[2:-1]
    cells = [line.strip("| ").split(" | ") for line in lines]
    return {name: (int(planted), int(caught), int(missed)) for name, planted, caught, missed in cells}


def test_the_published_table_counts_every_kind_and_no_miss():
    """`make mutate` compares the whole table; here its form, and that it speaks of these kinds."""
    tuned, apart = rows("table"), rows("held-out")
    assert [*tuned] == [*(name for name in KINDS if name not in apart), "**all**"]
    assert [*apart] == [*held_out(), "**all**"]
    assert all(planted == caught and missed == 0 for planted, caught, missed in tuned.values())
    assert all(planted == caught + missed for planted, caught, missed in apart.values())
    assert tuned["**all**"][0] >= 25 * (len(tuned) - 1)


def test_a_missed_fault_would_show_in_the_table():
    text = table(Counter(dict.fromkeys(KINDS, 3)), Counter({"output: digit": 1, held_out()[0]: 2}))
    assert "| output: digit | 3 | 2 | 1 |" in text
    assert f"| {held_out()[0]} | 3 | 1 | 2 |" in text
    tuned = len(KINDS) - len(held_out())
    assert f"| **all** | {3 * tuned} | {3 * tuned - 1} | 1 |" in text
    assert f"| **all** | {3 * len(held_out())} | {3 * len(held_out()) - 2} | 2 |" in text
