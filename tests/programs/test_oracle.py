"""Every gradient in the chapters that compute gradients agrees with finite differences in float64."""

from __future__ import annotations

import contextlib
import io
import warnings
from pathlib import Path

import pytest
import torch

from literate.program import Program, read_program
from literate.state import guarded
from tests.conftest import ROOT
from tests.programs.oracle import Tape, difference_quotient

CHAPTERS = ("one-number", "backward", "non-scalar", "tensors", "api")
PROGRAMS = sorted(file for chapter in CHAPTERS for file in (ROOT / "snippets" / chapter).glob("*.py"))
FIRST, ELEMENTS = 5, 64
"""In a training loop the first passes and the last are checked; no tensor here is larger."""

NO_DERIVATIVE: dict[str, str] = {}
"""Programs whose gradient is on purpose not the derivative, each with the reason."""


def record(program: Program) -> Tape:
    """The tape of a program; one that raises on purpose has the passes before."""
    tape = Tape()
    code = compile(program.source, str(program.file), "exec")
    with (
        guarded(program),
        contextlib.redirect_stdout(io.StringIO()),
        warnings.catch_warnings(),
        contextlib.suppress(Exception),
        tape,
    ):
        warnings.simplefilter("ignore")
        exec(code, {"__name__": "__main__"})
    return tape


def disagreements(tape: Tape) -> list[str]:
    """What autograd gave and finite differences do not confirm."""
    passes = tape.passes if len(tape.passes) <= FIRST + 1 else [*tape.passes[:FIRST], tape.passes[-1]]
    found = []
    for one in passes:
        for leaf, gradient in one.given:
            assert leaf.numel() <= ELEMENTS
            with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
                warnings.simplefilter("ignore")
                expected = difference_quotient(tape, one, leaf)
            # float32 keeps seven digits; a central difference with this step keeps about ten.
            if not torch.allclose(gradient.double(), expected, rtol=1e-4, atol=1e-5):
                found.append(f"autograd gives {gradient.tolist()}, differences {expected.tolist()}")
    return found


@pytest.mark.parametrize("file", PROGRAMS, ids=lambda file: file.relative_to(ROOT / "snippets").as_posix())
def test_a_gradient_agrees_with_finite_differences(file: Path):
    name = file.relative_to(ROOT / "snippets").as_posix()
    found = disagreements(record(read_program(file, name)))
    assert bool(found) == (name in NO_DERIVATIVE), found or NO_DERIVATIVE[name]


def of(folder: Path, lines: str) -> list[str]:
    """The disagreements in a program with two leaf elements `x` and the given lines."""
    file = folder / "planted.py"
    source = f"import torch\n\nx = torch.tensor([1.3, 2.6], requires_grad=True)\n{lines}\n"
    file.write_text(f"# --8<-- [start:run]\n{source}# --8<-- [end:run]\n")
    return disagreements(record(read_program(file, "planted.py")))


@pytest.mark.parametrize(
    "lines",
    [
        "x.register_hook(lambda g: g * 1.01)\n(x * x).sum().backward()",
        "y = x**2\nx.data.mul_(10)\ny.sum().backward()",
        "y = x.clone()\ny.retain_grad()\ny.register_hook(lambda g: g.round())\n(y * y).sum().backward()",
    ],
)
def test_a_gradient_that_is_no_derivative_is_reported(tmp_path: Path, lines: str):
    assert of(tmp_path, lines)


@pytest.mark.parametrize(
    "lines",
    [
        "(x * x).sum().backward()\n(x * x * x).sum().backward()",
        "(x + (x.round() - x).detach()).sum().backward()",
        "g = torch.autograd.grad((x**3).sum(), x, create_graph=True)[0]\n(g * g).sum().backward()",
        "with torch.no_grad():\n    x *= 2\ny = x.clone()\ny[0] = y[1] * 3\ny.prod().backward()",
    ],
)
def test_a_derivative_is_not(tmp_path: Path, lines: str):
    assert of(tmp_path, lines) == []
