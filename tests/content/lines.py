"""Which lines of a program never run, and which of them have a reason."""

from __future__ import annotations

import ast
import sys
import threading
from types import FrameType
from typing import Any

from literate.runner.execution import run
from literate.runner.program import Program

UNRUN = "tests.content.lines:unrun"
"""What finds the lines, in the process of the program."""

REASONS: dict[str, tuple[int, str]] = {
    "errors/compile/compile-backward-inside-fix.py": (1, "the compiler runs its own form of the function"),
    "errors/compile/compile-backward-inside.py": (3, "the compiler runs its own form of the function"),
    "errors/compile/compile-donated-buffers-off.py": (1, "the compiler runs its own form of the function"),
    "errors/compile/compile-grad-fn-fix.py": (4, "the compiler runs its own form of the function"),
    "errors/compile/compile-grad-fn.py": (4, "the compiler runs its own form of the function"),
    "errors/compile/compile-grad-inside-fix.py": (1, "the compiler runs its own form of the function"),
    "errors/compile/compile-grad-inside.py": (1, "the compiler runs its own form of the function"),
    "errors/compile/compile-new-leaf-fix.py": (1, "the compiler runs its own form of the function"),
    "errors/compile/compile-new-leaf.py": (2, "the compiler runs its own form of the function"),
    "errors/compile/compile-requires-grad-inside-fix.py": (2, "the compiler runs its own form of the function"),
    "errors/compile/compile-requires-grad-inside.py": (2, "the compiler runs its own form of the function"),
    "errors/compile/compile-retain-grad-outside-fix.py": (2, "the compiler runs its own form of the function"),
    "errors/compile/compile-retain-grad-outside.py": (2, "the compiler runs its own form of the function"),
    "errors/compile/compile-retain-grad.py": (3, "the compiler runs its own form of the function"),
    "errors/custom-function-backward/function-backward-called-without-mark-none-fix.py": (1, "one output is not used"),
    "errors/custom-function-context/function-mark_dirty-not-input.py": (1, "the forward raises before the backward"),
    "errors/custom-op/custom-op-no-fake-fix.py": (1, "the fake kernel runs instead of the operator"),
    "errors/custom-function/function-instantiated.py": (1, "the call raises before the backward"),
    "errors/distributed/collective-overwrites.py": (20, "runs in processes that it has forked"),
    "errors/distributed/ddp-unfrozen-after-wrapping.py": (19, "runs in processes that it has forked"),
    "errors/forward-mode/function-no-jvp-fix.py": (2, "forward mode calls no backward, which a Function has to have"),
    "errors/hooks/hook-raises-fix.py": (1, "a guard that finds nothing once the fault is mended"),
    "errors/leaving-autograd/deepcopy-weight-norm-fix.py": (1, "the module is copied and not called"),
    "errors/operators/compile-autograd-grad-inside-fix.py": (3, "the compiler runs its own form of the function"),
    "errors/operators/compile-double-backends.py": (1, "the compiler runs its own form of the function"),
    "errors/vmap-custom-function/function-vmap-bad-return-fix.py": (2, "vmap calls the rule instead of the forward"),
    "graph/control-flow/branch-constant.py": (1, "shows a branch that is not taken"),
    "graph/control-flow/loop-leaf.py": (1, "shows a loop without a round"),
    "graph/control-flow/quiz-abs.py": (1, "the branch that is not taken is the point"),
    "graph/control-flow/where.py": (1, "shows a branch that is not taken"),
    "graph/engine-race/race.py": (3, "repeats the engine to the letter; its program runs these"),
    "graph/engine/engine.py": (11, "the race runs these operations"),
    "graph/saved-tensors/bytes.py": (1, "no backward pass asks for what was packed"),
    "graph/what-is-recorded/saved-by-need.py": (1, "no backward pass asks for what was packed"),
    "hazards/in-place/message.py": (1, "each of the calls raises"),
    "hooks/in-place/crash.py": (10, "runs in a process that crashes"),
    "hooks/module-hooks/dictionary.py": (1, "shows a hook that is never called"),
    "one-number/comparing-gradients/none.py": (1, "shows a branch that is never taken"),
    "one-number/three-kinds/symbolic.py": (1, "the expression has no product with a constant"),
    "own-derivative/compile/compile.py": (4, "the compiler runs its own form of the function"),
    "own-derivative/compile/custom-operator.py": (1, "the compiler runs its own form of the function"),
    "own-derivative/compile/dropped.py": (1, "the compiler runs its own form of the function"),
    "own-derivative/compile/quiz-repair.py": (5, "the compiler runs its own form of the function"),
    "own-derivative/custom-op/custom-op.py": (1, "the compiler runs its own form of the function"),
    "own-derivative/custom-op/quiz-vmap.py": (2, "no backward pass is made"),
    "own-derivative/function/in-a-list.py": (1, "a backward that is never called"),
    "own-derivative/gradcheck/switches.py": (1, "each check of this table gives an answer"),
    "own-derivative/several-outputs/quiz-skip.py": (1, "shows a product that is left out"),
    "own-derivative/several-outputs/unused.py": (1, "shows a term that is left out"),
    "own-derivative/transforms/quiz-two.py": (2, "forward mode calls no backward, which a Function has to have"),
    "pitfalls/functions-and-transforms/anomaly-mode-misses-nan-loss-right.py": (1, "a step that is left out"),
    "pitfalls/functions-and-transforms/backward-of-a-module.py": (1, "a backward that is never called"),
    "pitfalls/functions-and-transforms/function-forward-called-directly.py": (
        1,
        "a backward that is never called",
    ),
    "pitfalls/functions-and-transforms/function-forward-returns-numpy.py": (1, "a backward that is never called"),
    "reference/library/schema.py": (1, "only the signature is read"),
    "reference/switches/logs.py": (1, "the compiler runs its own form of the function"),
    "requires-grad/propagation/declared.py": (1, "looks at the flag and makes no backward pass"),
    "scale/compiled-backward/compiled-backward.py": (1, "the compiler runs its own form of the function"),
    "scale/compiled-backward/hook.py": (3, "the compiler runs its own form of the function"),
    "scale/compiled-backward/quiz-inside.py": (4, "the compiler runs its own form of the function"),
    "scale/compiled-backward/retain-right.py": (1, "the compiler runs its own form of the function"),
    "scale/depth/recursion.py": (6, "a recursion that goes too deep ends the trace"),
    "scale/depth/walked.py": (16, "runs in a process that crashes"),
    "scale/distributed/distributed.py": (27, "runs in processes that it has forked"),
    "scale/distributed/not-averaged.py": (51, "runs in processes that it has forked"),
    "scale/distributed/penalty.py": (19, "runs in processes that it has forked"),
    "scale/distributed/quiz-by-hand.py": (9, "runs in processes that it has forked"),
    "scale/distributed/quiz-unequal.py": (14, "runs in processes that it has forked"),
}
"""Programs with lines that do not run, on purpose: how many, and why."""


def never_run(program: Program, name: str, lines: list[int]) -> list[str]:
    """What is wrong if these lines of the program `name` do not run: nothing if they are as many as have a reason."""
    if len(lines) == REASONS.get(name, (0, ""))[0]:
        return []
    return [f"snippets/{name}:{line}: never runs: {program.source.splitlines()[line - 1].strip()}" for line in lines]


def statements(source: str) -> dict[int, int]:
    """The first line of each statement that does something, to the last line of its head."""
    found = {}
    for node in ast.walk(ast.parse(source)):
        silent = isinstance(node, (ast.Global, ast.Nonlocal)) or (
            isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        )
        if isinstance(node, ast.stmt) and not silent:
            body = getattr(node, "body", None)
            found[node.lineno] = max(node.lineno, body[0].lineno - 1) if body else node.end_lineno or node.lineno
    return found


def unrun(program: Program) -> list[int]:
    """The lines where a statement starts that the run of the program does not reach; called in its process."""
    file, seen = str(program.file), set()

    def inside(frame: FrameType, event: str, argument: Any) -> Any:
        seen.add(frame.f_lineno)
        return inside

    def entered(frame: FrameType, event: str, argument: Any) -> Any:
        if frame.f_code.co_filename != file:
            return None
        seen.add(frame.f_lineno)
        return inside

    threading.settrace(entered)
    sys.settrace(entered)
    try:
        result = run(program)
    finally:
        sys.settrace(None)
        threading.settrace(None)  # type: ignore[arg-type]  # None ends it, which the stubs do not know
    ended = next((section.line for section in program.sections if section.name == result.raised), None)
    return [
        first
        for first, last in sorted(statements(program.source).items())
        if not seen.intersection(range(first, last + 1)) and (ended is None or first < ended)
    ]
