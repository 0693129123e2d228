"""Compare the engine of the playground with PyTorch on many programs, and record what was compared.

python -m tests.playground 5000            as many programs; writes table.out
python -m tests.playground 5000 --seed 7   those of a seed
"""

from __future__ import annotations

import argparse
import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

import torch

from tests.playground.comparison import Counts
from tests.playground.engine import Rounding
from tests.playground.test_engine import check

TABLE = Path(__file__).with_name("table.out")
SHORT = 76


def table(counts: Counts, rounding: Rounding, number: int) -> str:
    """The counts as Markdown, in sections that a page includes."""
    compared = {"programs": counts.programs, **counts.compared}
    sections = {
        "seed": [f"seed {number}, torch {torch.__version__.split('+')[0]}"],
        "compared": ["| compared | number |", "| --- | ---: |", *rows(compared)],
        "operations": ["| node | number |", "| --- | ---: |", *rows(named(counts.operations))],
        "errors": ["| raised | programs |", "| --- | ---: |", *rows(named(merged(counts.errors)))],
        "functions": ["| function | values | equal | one unit | two units |", "| --- | ---: | ---: | ---: | ---: |"],
    }
    for name, far in sorted(rounding.calls.items()):
        if name != "@":
            parts = [sum(far.values()), *(far.get(units, 0) for units in range(3))]
            sections["functions"].append(f"| `{name}` | {' | '.join(f'{each:,}' for each in parts)} |")
    return "\n".join(
        line
        for name, lines in sections.items()
        for line in (f"# --8<-- [start:{name}]", *lines, f"# --8<-- [end:{name}]")
    )


def rows(values: dict[str, int]) -> Iterator[str]:
    return (f"| {name} | {number:,} |" for name, number in values.items())


def named(counter: dict[str, int]) -> dict[str, int]:
    return {f"`{name}`": number for name, number in sorted(counter.items(), key=lambda each: (-each[1], each[0]))}


def merged(errors: dict[str, int]) -> dict[str, int]:
    """Errors by the beginning of their text."""
    found: dict[str, int] = {}
    for text, number in errors.items():
        short = text if len(text) <= SHORT else text[: text.rfind(" ", 0, SHORT)] + " ..."
        found[short] = found.get(short, 0) + number
    return found


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.playground", description=__doc__.splitlines()[0])
    parser.add_argument("programs", type=int)
    parser.add_argument("--seed", type=int, default=random.randrange(1_000_000))
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        counts, engine = check(options.programs, options.seed, Path(folder))
    text = table(counts, engine.rounding, options.seed)
    TABLE.write_text(text + "\n", encoding="utf-8")
    print(text, f"\n{sum(counts.refused.values())} refused: {dict(counts.refused)}")


if __name__ == "__main__":
    main()
