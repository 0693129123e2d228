"""Every gradient in the chapters that compute gradients agrees with finite differences in float64."""

from __future__ import annotations

from pathlib import Path

import pytest

from literate.runner.pool import shared
from literate.runner.program import Program, read_program
from tests.conftest import ROOT

CHAPTERS = ("one-number", "backward", "non-scalar", "tensors", "api", "hooks", "own-derivative", "functional", "scale")
WRAPPED = "differentiates inside torch.func, whose tensors a tape cannot copy: see test_transforms"
COMPLEX = "has complex leaves, of which the tape nudges no part: their pages compare with real and imaginary parts"
COMPILED = "compiles, and the compiler would trace the tape too"
NOT_REPLAYED = {
    "functional/complex/adam.py": COMPLEX,
    "functional/complex/both-modes.py": COMPLEX,
    "functional/complex/complex.py": COMPLEX,
    "functional/complex/descent.py": COMPLEX,
    "functional/complex/function.py": COMPLEX,
    "functional/complex/quiz-conj.py": COMPLEX,
    "functional/complex/real-jacobian.py": WRAPPED,
    "functional/complex/zero.py": COMPLEX,
    "functional/forward-and-reverse/cuts.py": WRAPPED,
    "functional/forward-and-reverse/forward-and-reverse.py": WRAPPED,
    "functional/forward-and-reverse/functional.py": WRAPPED,
    "functional/forward-and-reverse/second.py": WRAPPED,
    "functional/forward-mode/both.py": WRAPPED,
    "functional/hessian/batch.py": WRAPPED,
    "functional/hessian/hessian.py": WRAPPED,
    "functional/hessian/quiz-newton.py": WRAPPED,
    "functional/hessian/quiz-zero.py": WRAPPED,
    "functional/jacobian/batch.py": WRAPPED,
    "functional/jacobian/jacobian.py": WRAPPED,
    "functional/jacobian/passes.py": WRAPPED,
    "functional/jacobian/quiz-rows.py": WRAPPED,
    "functional/jacobian/shapes.py": WRAPPED,
    "functional/limits/calls.py": WRAPPED,
    "functional/limits/limits.py": WRAPPED,
    "functional/limits/quiz-row.py": WRAPPED,
    "functional/models/models.py": WRAPPED,
    "functional/models/quiz-best.py": WRAPPED,
    "functional/models/train.py": WRAPPED,
    "functional/per-sample/clip.py": WRAPPED,
    "functional/per-sample/group-norm.py": WRAPPED,
    "functional/per-sample/per-sample.py": WRAPPED,
    "functional/per-sample/quiz-norms.py": WRAPPED,
    "functional/per-sample/quiz-share.py": WRAPPED,
    "functional/which/quiz-penalty.py": WRAPPED,
    "functional/which/which.py": WRAPPED,
    "hooks/which-hook/transform.py": WRAPPED,
    "own-derivative/compile/compile.py": COMPILED,
    "own-derivative/compile/custom-operator.py": COMPILED,
    "own-derivative/compile/dropped.py": COMPILED,
    "own-derivative/compile/quiz-backward.py": COMPILED,
    "own-derivative/compile/quiz-repair.py": COMPILED,
    "own-derivative/custom-op/custom-op.py": COMPILED,
    "own-derivative/custom-op/opcheck.py": "is run by opcheck on tensors without data",
    "own-derivative/transforms/needs.py": WRAPPED,
    "own-derivative/transforms/nested.py": WRAPPED,
    "own-derivative/transforms/quiz-item.py": WRAPPED,
    "own-derivative/transforms/rule.py": WRAPPED,
    "own-derivative/transforms/transforms.py": WRAPPED,
    "scale/compiled-backward/compiled-backward.py": COMPILED,
    "scale/compiled-backward/hook.py": COMPILED,
    "scale/compiled-backward/quiz-inside.py": COMPILED,
    "scale/compiled-backward/recompute.py": COMPILED,
    "scale/compiled-backward/retain-right.py": COMPILED,
    "scale/compiled-backward/retain.py": COMPILED,
    "scale/deterministic/deterministic.py": "sums in float32 in an order that loses the one, as float64 does not",
    "scale/micro-batches/bfloat16.py": "adds a thousand ones in bfloat16, which end at 256",
}
"""Programs that the oracle leaves out, and why."""
SHORTENED = {
    "scale/depth/depth.py": ("200_000", "200"),
    "scale/depth/quiz-function.py": ("20_000", "200"),
    "scale/depth/walked.py": ("100_000", "200"),
}
"""Programs whose loop would take the tape a minute, and how many turns it takes of it."""
PROGRAMS = sorted(
    file
    for chapter in CHAPTERS
    for file in (ROOT / "snippets" / chapter).rglob("*.py")
    if file.relative_to(ROOT / "snippets").as_posix() not in NOT_REPLAYED
)
NO_DERIVATIVE: dict[str, tuple[int, str]] = {
    "api/create-graph/silent.py": (1, "shows that a slope taken without create_graph counts as a constant"),
    "api/gradient-edge/quiz-backward.py": (1, "shows that a pass to the edge of a result fills no .grad"),
    "api/gradient-penalty/no-graph.py": (1, "shows that a penalty on such a slope has no gradient"),
    "api/none/diagnose.py": (1, "casts three to an integer, where the cast jumps"),
    "api/none/function.py": (1, "shows a Function whose backward says None for an input that its forward uses"),
    "api/none/pre-hook.py": (2, "has hooks of the node that drop the gradient"),
    "functional/forward-and-reverse/kinks.py": (7, "lists what both modes give at kinks"),
    "functional/grad/flags.py": (1, "differentiates a slope of torch.func.grad, which the tape takes for a constant"),
    "functional/grad/grad.py": (1, "differentiates a slope of torch.func.grad, which the tape takes for a constant"),
    "functional/grad/quiz-newton.py": (1, "differentiates a slope of torch.func.grad, a constant for the tape"),
    "functional/grad/update.py": (1, "differentiates a slope of torch.func.grad, which the tape takes for a constant"),
    "functional/limits/constant.py": (1, "takes a part for a constant, by item"),
    "hooks/in-place/quiz-order.py": (1, "has hooks that add one and multiply by ten"),
    "hooks/log-and-clip/dropped.py": (1, "has a hook that multiplies by ten"),
    "hooks/log-and-clip/log-and-clip.py": (1, "clips in a hook"),
    "hooks/log-and-clip/norm.py": (2, "clips in hooks; what clip_grad_norm_ does comes after the pass"),
    "hooks/log-and-clip/quiz-stack.py": (1, "clips in a hook"),
    "hooks/log-and-clip/quiz-twice.py": (1, "has a hook that doubles"),
    "hooks/module-hooks/change.py": (3, "has module hooks that multiply by ten, one of them the weight's gradient too"),
    "hooks/order/note.py": (2, "has pre-hooks that multiply by ten"),
    "hooks/order/quiz-order.py": (2, "has hooks that multiply by ten and add one"),
    "hooks/order/quiz-repair.py": (2, "has a hook that multiplies by ten"),
    "hooks/order/retain.py": (2, "has hooks that multiply by two and by five"),
    "hooks/order/too-late.py": (2, "has hooks that divide by ten"),
    "hooks/saved-tensor-hooks/check-off.py": (2, "shows that no version is checked: 240 for 24, in two ways"),
    "hooks/saved-tensor-hooks/saved-tensor-hooks.py": (1, "keeps the saved tensor in float16"),
    "hooks/saved-tensor-hooks/shape.py": (1, "unpacks a part of the saved tensor"),
    "hooks/step-in-backward/clip.py": (2, "steps in a hook, which clears the gradient"),
    "hooks/step-in-backward/detached-right.py": (1, "steps in a hook, which clears the gradient"),
    "hooks/step-in-backward/optimizers.py": (4, "steps in a hook, which clears the gradient"),
    "hooks/step-in-backward/quiz-accumulate.py": (1, "steps in a hook, which clears the gradient of two passes"),
    "hooks/step-in-backward/quiz-parts.py": (2, "steps in a hook, which clears the gradient"),
    "hooks/step-in-backward/step-in-backward.py": (4, "steps in a hook, which clears the gradient"),
    "hooks/tensor-hooks/clip.py": (1, "clips in a hook"),
    "hooks/tensor-hooks/in-place.py": (1, "has a hook that multiplies by ten, once in place"),
    "hooks/tensor-hooks/quiz-norm.py": (1, "clips in a hook"),
    "hooks/tensor-hooks/quiz-two.py": (1, "has hooks that add one and double"),
    "hooks/tensor-hooks/tensor-hooks.py": (1, "has a hook that doubles"),
    "hooks/which-hook/quiz-grad.py": (3, "has hooks that multiply by ten"),
    "hooks/which-hook/quiz-weight.py": (1, "has a hook that multiplies by ten"),
    "hooks/which-hook/which-hook.py": (25, "multiplies by ten in eight kinds of hook"),
    "one-number/three-kinds/spelling.py": (1, "shows the kinks of relu at zero, where the sum has a slope"),
    "own-derivative/context/places.py": (2, "changes what two Functions keep as attributes"),
    "own-derivative/gradcheck/rebuild.py": (6, "checks a wrong derivative: two for three"),
    "own-derivative/gradcheck/small.py": (8, "checks a derivative of zero and one of 4.003, both wrong"),
    "own-derivative/gradcheck/switches.py": (4, "checks a second derivative that is zero"),
    "own-derivative/impose/clip.py": (1, "clips the gradient in a Function"),
    "own-derivative/impose/identities.py": (1, "reverses the gradient in a Function"),
    "own-derivative/impose/impose.py": (1, "reverses the gradient in a Function"),
    "own-derivative/impose/quiz-twice.py": (2, "reverses the gradient in a Function, twice"),
    "own-derivative/impose/softplus.py": (1, "shows the nan of infinite over infinite"),
    "own-derivative/second-derivative/second-derivative.py": (
        3,
        "shows a second derivative that takes the sine for a constant",
    ),
    "own-derivative/several-outputs/in-place-g.py": (1, "has a backward that multiplies by three in place"),
    "own-derivative/solver/early.py": (3, "differentiates a root after two steps as if it had converged"),
    "scale/autocast/autocast.py": (2, "computes in bfloat16"),
    "scale/autocast/shared-cast.py": (1, "adds a thousand ones in bfloat16, which end at 256"),
    "scale/checkpointing/arguments.py": (2, "changes what the second run of a block reads"),
    "scale/checkpointing/noticed.py": (2, "changes what the second run of a block reads"),
    "scale/checkpointing/quiz-factor.py": (1, "changes what the second run of a block reads"),
    "scale/checkpointing/random-numbers.py": (2, "draws another mask in the second run of a block"),
    "scale/checkpointing/weight.py": (1, "steps before the second run of a block"),
    "scale/depth/vanish.py": (1, "shows a gradient that is infinite in float32"),
    "scale/offload/copied.py": (1, "changes a saved tensor whose version is not checked"),
    "scale/offload/places.py": (3, "keeps saved tensors in fewer bits"),
    "scale/optimizer-steps/in-backward.py": (1, "takes a fused step before a node reads the weight"),
    "scale/optimizer-steps/optimizer-steps.py": (1, "takes a fused step before backward"),
    "scale/optimizer-steps/others.py": (3, "sets weights that backward has yet to read, in ways that are not counted"),
    "scale/optimizer-steps/quiz-adam.py": (1, "takes a fused step before backward"),
    "scale/optimizer-steps/quiz-gan.py": (1, "takes a fused step before backward"),
    "tensors/derivative-table/not-in-the-tables.py": (14, "shows a matrix at which three of them have no derivative"),
    "tensors/derivative-table/derivative-table.py": (62, "lists what autograd gives at the edges of its operations"),
    "tensors/indexing/repeats.py": (1, "assigns to one place twice: autograd counts the value that was lost"),
    "tensors/reductions/quiz-tie.py": (1, "compares how amax and max share a gradient at a tie"),
    "tensors/reductions/std.py": (2, "shows the nan of the deviation of equal numbers, where it has a kink"),
    "tensors/derivative-table/composed.py": (1, "shows the nan of sqrt of a square at zero, where abs has a kink"),
    "tensors/derivative-table/outside.py": (1, "shows that log has a gradient where it has no value"),
}
"""Programs whose gradient is on purpose not the derivative: for how many tensors, and the reason."""


OBSERVED = "tests.content.oracle:observed"


@pytest.fixture(scope="module")
def handed_in(tmp_path_factory: pytest.TempPathFactory) -> dict[Path, int]:
    """All programs at once, so that they run side by side: their numbers in the pool."""
    folder = tmp_path_factory.mktemp("shortened")
    programs = {file: read_program(shortened(file, folder), file.relative_to(ROOT).as_posix()) for file in PROGRAMS}
    return {file: shared().submit(program, OBSERVED) for file, program in programs.items()}


def shortened(file: Path, folder: Path) -> Path:
    """The program, or, if its loop is too long for the tape, a copy with fewer turns."""
    turns = SHORTENED.get(file.relative_to(ROOT / "snippets").as_posix())
    if turns is None:
        return file
    source = file.read_text()
    assert source.count(turns[0]) == 1, f"{file}: {turns[0]} is not in it once"
    copy = folder / file.name
    copy.write_text(source.replace(*turns))
    return copy


@pytest.mark.parametrize("file", PROGRAMS, ids=lambda file: file.relative_to(ROOT / "snippets").as_posix())
def test_a_gradient_agrees_with_finite_differences(handed_in: dict[Path, int], file: Path):
    name = file.relative_to(ROOT / "snippets").as_posix()
    raised, _, found = shared().answer(handed_in[file])
    printed = file.with_suffix(".out")
    assert bool(raised) == ("-error]" in printed.read_text() if printed.exists() else False), raised
    expected, reason = NO_DERIVATIVE.get(name, (0, "every gradient is the derivative"))
    assert len(found) == expected, f"{reason}: {found}"


def test_every_exception_is_a_program():
    assert NO_DERIVATIVE.keys() <= {file.relative_to(ROOT / "snippets").as_posix() for file in PROGRAMS}
    assert all((ROOT / "snippets" / name).is_file() for name in NOT_REPLAYED)
    assert SHORTENED.keys() <= {file.relative_to(ROOT / "snippets").as_posix() for file in PROGRAMS}


def planted(folder: Path, lines: str) -> Program:
    """A program with two leaf elements `x` and the given lines."""
    file = folder / "planted.py"
    source = f"import torch\n\nx = torch.tensor([1.3, 2.6], requires_grad=True)\n{lines}\n"
    file.write_text(f"# --8<-- [start:run]\n{source}# --8<-- [end:run]\n")
    return read_program(file, "planted.py")


def of(folder: Path, lines: str) -> list[str]:
    """The disagreements in such a program."""
    _, _, found = shared().call(planted(folder, lines), OBSERVED)
    return found


SQUARE = """class Square(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x**2

    @staticmethod
    def backward(ctx, g):
        (x,) = ctx.saved_tensors
"""
EDGE = "y = x**2\nedge = torch.autograd.graph.get_gradient_edge(y)\ny.mul_(y.detach() + 1)\n"


@pytest.mark.parametrize(
    "lines",
    [
        "x.register_hook(lambda g: g * 1.01)\n(x * x).sum().backward()",
        "y = x**2\nx.data.mul_(10)\ny.sum().backward()",
        f"{SQUARE}        return g * x\n\n\nSquare.apply(x).sum().backward()",
        f"{SQUARE}        return None\n\n\n(Square.apply(x) + x.detach()).sum().backward()",
        "y = x.clone()\ny.retain_grad()\ny.register_hook(lambda g: g.round())\n(y * y).sum().backward()",
        "x.register_hook(lambda g: g * 1.01)\ntorch.nn.functional.dropout(x.repeat(50), 0.5).sum().backward()",
        "torch.nn.init.uniform_(x)\nx.register_hook(lambda g: g * 1.01)\n(x * x).sum().backward()",
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
        f"{SQUARE}        return g * 2 * x\n\n\nSquare.apply(x).sum().backward()",
        f"{EDGE}torch.autograd.grad(y, edge, torch.ones(2))",
        f"{EDGE}torch.autograd.grad(edge, x, torch.ones(2))",
        "y = x.view(2, 1)\ntorch.autograd.grad(y.sum() + (x * x).sum(), y)",
        "x = torch.ones(3, 2).t().requires_grad_()\n(x.t() ** 2).sum().backward()",
        "y = x * 3\nwith torch.no_grad():\n    x[0] = 7\n(y + x * x).sum().backward()",
        "y = x**2\ntorch.autograd.grad(y, x, torch.eye(2), is_grads_batched=True)",
        "y = x.repeat(50)\nfor _ in range(2):\n    y = torch.nn.functional.dropout(y, 0.5)\n(y * y).sum().backward()",
        "torch.nn.init.uniform_(x)\n(x * x).sum().backward()",
        "with torch.no_grad():\n    x *= 2\ny = x.clone()\ny[0] = y[1] * 3\ny.prod().backward()",
    ],
)
def test_a_derivative_is_not(tmp_path: Path, lines: str):
    assert of(tmp_path, lines) == []


def test_a_pass_is_found_at_all(tmp_path: Path):
    lines = "(x * x).sum().backward()\ntorch.autograd.grad((x * x).sum(), x)"
    _, given, _ = shared().call(planted(tmp_path, lines), OBSERVED)
    assert given == [1, 1]
