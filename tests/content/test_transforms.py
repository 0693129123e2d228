"""Every derivative that a program takes with torch.func agrees with difference quotients of its function in float64."""

from __future__ import annotations

from pathlib import Path

import pytest

from literate.runner.pool import shared
from literate.runner.program import read_program
from tests.conftest import ROOT

FOLDER = ROOT / "snippets"
OTHERS = {"errors", "pitfalls"}
"""Chapters whose programs go wrong on purpose."""
PROGRAMS = sorted(
    file
    for file in FOLDER.rglob("*.py")
    if file.relative_to(FOLDER).parts[0] not in OTHERS and "torch.func" in file.read_text(encoding="utf-8")
)
CUT = "differentiates around a no_grad, which forward mode does not see"
NO_DERIVATIVE: dict[str, tuple[int, str]] = {
    "functional/forward-and-reverse/cuts.py": (6, "lists what cuts which mode"),
    "functional/forward-and-reverse/forward-and-reverse.py": (2, CUT),
    "functional/forward-and-reverse/kinks.py": (12, "lists what both modes give at kinks"),
    "functional/forward-and-reverse/quiz-check.py": (1, CUT),
    "functional/forward-and-reverse/quiz-scale.py": (1, CUT),
    "functional/forward-and-reverse/repair.py": (2, CUT),
    "functional/forward-and-reverse/second.py": (8, CUT),
    "functional/grad/update.py": (1, "takes the slope in the update for a constant"),
    "functional/limits/constant.py": (1, "takes a part for a constant, by item"),
    "functional/limits/limits.py": (2, "takes a part for a constant, and draws random numbers"),
    "own-derivative/compile/dropped.py": (1, "has a Function whose backward says twenty for three"),
    "own-derivative/compile/quiz-backward.py": (1, "has a Function whose backward is not the derivative"),
    "own-derivative/custom-op/forward-mode.py": (2, "shows that the tangent of a custom operator is zero"),
    "own-derivative/custom-op/quiz-jvp.py": (1, "shows that the tangent of a custom operator is zero"),
    "own-derivative/impose/identities.py": (1, "reverses the gradient by detach"),
    "own-derivative/transforms/nested.py": (1, "shows that forward mode of the jvp of a Function is zero"),
    "own-derivative/transforms/wrong-jvp.py": (1, "has a Function with a wrong jvp"),
}
"""Programs whose derivative is on purpose another: how many of them, and the reason."""
TAKEN = 300
"""Fewer derivatives than the programs take: a patch that misses its functions would find none."""
OBSERVED = "tests.content.transforms:observed"


def observed(files: list[Path]) -> dict[str, tuple[str, int, int, list[str]]]:
    """What was observed of each program, by its name."""
    handed = {}
    for file in files:
        name = file.relative_to(FOLDER).as_posix() if FOLDER in file.parents else file.name
        handed[name] = shared().submit(read_program(file, name), OBSERVED)
    return {name: shared().answer(number) for name, number in handed.items()}


@pytest.fixture(scope="module")
def seen() -> dict[str, tuple[str, int, int, list[str]]]:
    return observed(PROGRAMS)


@pytest.mark.parametrize("file", PROGRAMS, ids=lambda file: file.relative_to(FOLDER).as_posix())
def test_a_derivative_agrees_with_differences(seen: dict[str, tuple[str, int, int, list[str]]], file: Path):
    raised, _, refused, found = seen[file.relative_to(FOLDER).as_posix()]
    printed = file.with_suffix(".out")
    assert bool(raised) == ("-error]" in printed.read_text() if printed.exists() else False), raised
    expected, reason = NO_DERIVATIVE.get(file.relative_to(FOLDER).as_posix(), (0, "every derivative is right"))
    assert len(found) == expected, f"{reason}: {found}"
    assert refused == 0, "the function takes no plain tensors of float64"


def test_derivatives_are_found_at_all(seen: dict[str, tuple[str, int, int, list[str]]]):
    assert sum(taken for _, taken, _, _ in seen.values()) > TAKEN
    assert NO_DERIVATIVE.keys() <= seen.keys()


SQUARE = """class Square(torch.autograd.Function):
    generate_vmap_rule = True

    @staticmethod
    def forward(x):
        return x**2

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)
        ctx.save_for_forward(*inputs)

    @staticmethod
    def backward(ctx, g):
        (x,) = ctx.saved_tensors
        return {slope} * x * g

    @staticmethod
    def jvp(ctx, tangent):
        (x,) = ctx.saved_tensors
        return {push} * x * tangent


x = torch.tensor([3.0, 5.0])
"""
TAKES = (
    "torch.func.grad(lambda x: Square.apply(x).sum())(x)",
    "torch.func.jacrev(Square.apply)(x)",
    "torch.func.vmap(torch.func.grad(Square.apply))(x)",
    "torch.func.grad(lambda d: Square.apply(d['x']).sum())({'x': x})",
    "torch.func.vjp(Square.apply, x)[1](torch.tensor([1.0, 10.0]))",
)
PUSHES = (
    "torch.func.jvp(Square.apply, (x,), (torch.ones(2),))",
    "torch.func.jacfwd(Square.apply)(x)",
    "torch.func.linearize(Square.apply, x)[1](torch.ones(2))",
)


def faults(folder: Path, slope: int, push: int, line: str) -> list[str]:
    """The disagreements of a program that takes one derivative of a Function."""
    source = f"import torch\n\n\n{SQUARE.format(slope=slope, push=push)}{line}\n"
    file = folder / "planted.py"
    file.write_text(f"# --8<-- [start:run]\n{source}# --8<-- [end:run]\n")
    raised, taken, _, found = observed([file])["planted.py"]
    assert not raised and taken
    return found


@pytest.mark.parametrize("line", TAKES)
def test_a_wrong_backward_is_reported(tmp_path: Path, line: str):
    assert faults(tmp_path, 3, 2, line)


@pytest.mark.parametrize("line", PUSHES)
def test_a_wrong_jvp_is_reported(tmp_path: Path, line: str):
    assert faults(tmp_path, 2, 3, line)


@pytest.mark.parametrize("line", [*TAKES, *PUSHES])
def test_a_right_one_is_not(tmp_path: Path, line: str):
    assert faults(tmp_path, 2, 2, line) == []
