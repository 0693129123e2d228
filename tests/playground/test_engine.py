"""The engine of the playground gives what PyTorch gives: random programs, and what they show of faults in it."""

import gzip
import json
import math
import random
import struct
from pathlib import Path

import pytest
import quickjs
import torch
from hypothesis import HealthCheck, Phase, given, seed, settings

from tests.playground.cases import CASES, HEAD
from tests.playground.comparison import Counts, compare, differences
from tests.playground.engine import Engine, bundle, modules, units_between
from tests.playground.programs import programs
from tests.playground.reference import Reference, in_torch

PROGRAMS = 300
LARGEST = 25_000
"""Bytes that the engine may have, compressed."""
BESIDE = ("record.js", "words.js", "drawing.js", "layout.js", "page.js", "live.js", "literals.js", "equations.js")
"""What shows a run, and does not run it."""
UNITS = {"exp": 1, "log": 1, "sin": 1, "cos": 1, "tanh": 1, "pow": 1, "sigmoid": 2}
"""How many units of the last place a function may be from PyTorch's; a sigmoid is made of three of them."""


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine()


@pytest.mark.parametrize("name", CASES)
def test_a_case_gives_what_pytorch_gives(name: str, engine: Engine, tmp_path: Path):
    counts = Counts()
    assert compare(HEAD + CASES[name], engine, tmp_path, counts) == []
    assert not counts.refused


def test_random_programs_give_what_pytorch_gives(pytestconfig, tmp_path: Path, tell):
    number = pytestconfig.option.seed
    counts, engine = check(PROGRAMS, number, tmp_path)
    assert counts.programs > PROGRAMS * 0.9, counts.refused
    tell(
        f"playground: {counts.programs} programs of --seed {number} as in PyTorch, {sum(counts.errors.values())} raise"
    )
    for name, far in engine.rounding.calls.items():
        assert name == "@" or max(far) <= UNITS[name], (name, far)


def check(examples: int, number: int, folder: Path) -> tuple[Counts, Engine]:
    """Compare random programs; raises at the first that differs, made as small as it can be."""
    engine, counts = Engine(), Counts()

    @seed(number)
    @settings(
        max_examples=examples,
        database=None,
        deadline=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
        print_blob=False,
    )
    @given(programs())
    def one(source: str) -> None:
        found = compare(source, engine, folder, counts)
        assert not found, "\n".join([source, *found])

    one()
    return counts, engine


FAULTS = [
    (
        "operations.js",
        "needs[0] && k.multiply(g, other), needs[1]",
        "needs[0] && k.multiply(g, self ?? other), needs[1]",
    ),
    ("kernels.js", "a.data.map(x => 0 + x)", "a.data"),
    ("operations.js", "k.divide(k.divide(self, other), other)", "k.divide(self, k.multiply(other, other))"),
    (
        "operations.js",
        "[k.multiply(k.negate(g), k.multiply(result, result))]",
        "[k.multiply(g, k.multiply(result, result))]",
    ),
    ("operations.js", "x * this.functions.multiplyAdd(-y, y, 1)", "x - Math.fround(x * Math.fround(y * y))"),
    ("operations.js", "(x < 0 ? 0 : x)", "(x > 0 ? x : 0)"),
    ("operations.js", "(y <= 0 ? 0 : x)", "(y < 0 ? 0 : x)"),
    ("operations.js", "x => (x > 0) - (x < 0)", "x => (x < 0 ? -1 : 1)"),
    ("operations.js", "x => x / mask.data.reduce((sum, one) => sum + one)", "x => x"),
    ("operations.js", "k.multiply(mask, share)", "k.choose(mask, share, wrap(0n))"),
    ("operations.js", "Math.fround(x * x) * x", "x * x * x"),
    ("operations.js", '"Sum", "sum"', '"Mean", "sum"'),
    ("operations.js", "this.gradient && inputs.some", "inputs.some"),
    ("operations.js", "a.storage.version += 1;", ""),
    ("kernels.js", "(count % 4)", "(count % 8)"),
    ("kernels.js", "const VECTOR = 8;", "const VECTOR = 16;"),
    ("kernels.js", "innerStride < outerStride ? Infinity : 4", "4"),
    ("kernels.js", "if (added.length === 2 && strides[0] !== strides[1] * columns)", "if (false)"),
    ("autograd.js", "< item.sequence; hole", "<= item.sequence; hole"),
    ("autograd.js", "sequence < this.items[child - 1].sequence", "sequence > this.items[child - 1].sequence"),
    ("autograd.js", "if (!retain) node.freed = true;", ""),
    ("autograd.js", "this.freed && this.saved.length", "this.freed"),
    ("autograd.js", "leaf.grad.storage.data.set(sum.data);", "leaf.grad = sum;"),
    ("autograd.js", "if (!this.changed) return this.tensor;", "return this.tensor;"),
    ("tensor.js", "other.storage = this.storage;", ""),
    ("printing.js", "largest / smallest > 1000", "largest / smallest >= 1e6"),
    ("printing.js", "smallest < 1e-4", "smallest < 1e-6"),
    ("printing.js", "+ 1;\n  return `${whole}", "- 1;\n  return `${whole}"),
    ("printing.js", "(WIDTH - indent) / (format.width + 2)", "WIDTH / (format.width + 2)"),
    ("numbers.js", "rest === bottom && whole & 1n", "rest === bottom"),
    ("numbers.js", "exponent >= 16", "exponent >= 21"),
    ("record.js", "each.changed", "false"),
    ("record.js", "node.makes(ones", "node.apply(ones"),
    ("arithmetic.js", "a < 0n !== b < 0n ? 1n : 0n", "0n"),
    ("interpreter.js", 'node.sign === "and"', 'node.sign === "or"'),
    ("interpreter.js", "this.operations.multiply(b, a); // torch", "this.operations.multiply(a, b); // torch"),
    ("interpreter.js", "!tensor.isLeaf && !tensor.retains", "!tensor.isLeaf"),
]


@pytest.fixture(scope="module")
def references(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Reference]:
    """What PyTorch makes of each case, once for all faults."""
    folder = tmp_path_factory.mktemp("cases")
    return {name: in_torch(HEAD + case, folder) for name, case in CASES.items()}


def planted(fault: tuple[str, str, str]) -> Engine:
    file, right, wrong = fault

    def change(name: str, text: str) -> str:
        if name != file:
            return text
        assert right in text, f"{file} has no {right}"
        return text.replace(right, wrong)

    return Engine(change)


MOST = 64
"""How many numbers a tensor of the playground holds."""
BLOCK = 16
"""How many PyTorch takes at a time, where it has as many."""
SPECIAL = [0.0, -0.0, 1.0, -1.0, 2.0, -2.0, 0.5, 3.0, -3.0, 1e38, -1e38, 1e-45, -1e-45, math.inf, -math.inf, math.nan]
EXPONENTS = [*range(-5, 6), -2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 1 / 3, 64.0, 1e10, 1e300, math.inf, -math.inf, math.nan]


@pytest.mark.parametrize("name", UNITS)
def test_a_function_is_near_that_of_pytorch_for_every_kind_of_number(name: str, engine: Engine, pytestconfig):
    """Zeros of both signs, what is no number, infinities, the smallest and the largest, and random bits."""
    chance = random.Random(f"{pytestconfig.option.seed} {name}")
    drawn = [struct.unpack("<f", struct.pack("<I", chance.getrandbits(32)))[0] for _ in range(300)]
    given = torch.tensor([*SPECIAL, *(chance.uniform(-20, 20) for _ in range(300)), *drawn])
    for exponent in EXPONENTS if name == "pow" else [0]:
        for part in given.split(MOST if torch.tensor(exponent).item() == exponent else BLOCK - 1):
            found = part**exponent if name == "pow" else getattr(torch, name)(part)
            far = units_between(engine.function(name, part, exponent), found)
            assert int(far.max()) <= UNITS[name], [exponent, part[far.argmax()].item(), found[far.argmax()].item()]


def test_a_power_of_which_pytorch_has_two_is_refused(engine: Engine):
    """In a block of 16 numbers the exponent has 32 bits, in the rest 64."""
    given = torch.full((BLOCK,), 1e10)
    assert engine.function("pow", given[1:], 1 / 3)[0] == torch.tensor(1e10 ** (1 / 3))
    with pytest.raises(quickjs.JSException, match="of at most 15 numbers"):
        engine.function("pow", given, 1 / 3)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault[1])
def test_a_fault_in_the_engine_is_found(fault: tuple[str, str, str], references: dict[str, Reference]):
    engine = planted(fault)
    assert any(shows(engine, name, reference) for name, reference in references.items()), "no case shows this fault"


def shows(engine: Engine, name: str, reference: Reference) -> bool:
    """Whether a case shows the fault: the engine fails, or gives something else."""
    try:
        return any(differences(engine.play(HEAD + CASES[name]), reference))
    except (quickjs.JSException, StopIteration, ValueError):
        return True


def test_the_engine_is_small():
    text = "".join(text for file, text in modules().items() if file not in BESIDE)
    assert len(gzip.compress(text.encode())) <= LARGEST


POWERS = [struct.unpack("<Q", struct.pack("<d", 2.0**power))[0] for power in range(-1074, 1024)]


def test_a_float_is_written_as_python_writes_it(pytestconfig):
    """Every power of two, where the numbers below stand closer than those above, and random floats."""
    chance = random.Random(pytestconfig.option.seed)
    drawn = [chance.getrandbits(64) for _ in range(300)]
    short = [round(chance.uniform(-1e3, 1e3), chance.randint(0, 9)) for _ in range(300)]
    for bits in [*POWERS, *drawn, *(struct.unpack("<Q", struct.pack("<d", each))[0] for each in short)]:
        value = struct.unpack("<d", struct.pack("<Q", bits))[0]
        texts = [repr(value), f"{value:.4f}", f"{value:.0f}", f"{value:.4e}"]
        assert json.loads(NUMBERS.eval(f"JSON.stringify(written(0x{bits:016x}n))")) == texts


NUMBERS = quickjs.Context()
NUMBERS.eval(
    bundle(modules(), "numbers.js")
    + """
function written(bits) {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, bits);
  const value = view.getFloat64(0), { fixed, floatText, scientific } = module_numbers;
  return [floatText(value), fixed(value, 4), fixed(value, 0), scientific(value, 4)];
}
"""
)
