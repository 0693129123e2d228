"""The engine of the playground, as the site ships it, in QuickJS.

QuickJS runs no modules from files, so each becomes a function that returns what it exports.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import quickjs
import torch

from literate.graphs.picture import BackwardPass, Edge, Node, Picture, Visit
from tests.tiny import ROOT

FOLDER = ROOT / "docs/theme/assets/javascripts/playground"
IMPORT = re.compile(r'^import (?:\* as (?P<whole>\w+)|\{(?P<names>[^}]*)\}) from "\./(?P<file>[\w.]+)";$', re.M)
EXPORT = re.compile(r"^export (?=(?:const|class|function) (\w+))", re.M)

PLAY = """
const bits = data => Array.from(new Uint32Array(data.buffer, data.byteOffset, data.length)).join(" ");
const floats = text => new Float32Array(Uint32Array.from(text.split(" "), Number).buffer);
const own = interpreter.FUNCTIONS_OF_JAVASCRIPT;
const given = {
  elementwise: (name, data, exponent) => {
    const ours = own.elementwise(name, data, exponent);
    return floats(elementwise(name, bits(data), exponent ?? 0, bits(ours)));
  },
  product: (a, b, options, ...sizes) => {
    const ours = own.product(a, b, options, ...sizes);
    return floats(product(bits(a.data), bits(b.data), JSON.stringify([a.shape, b.shape, options]), bits(ours)));
  },
  multiplyAdd: FUSED ? own.multiplyAdd : (a, b, c) => Math.fround(Math.fround(a * b) + c),
};
function play(source, asked) {
  const run = interpreter.run(source, asked ? given : own);
  const tensors = [...run.variables].filter(([, value]) => value?.storage && value.dtype === "float32");
  const graphs = tensors.filter(([, value]) => value.node).map(([name]) => name);
  const known = (value) => value && bits(value.data);
  return JSON.stringify({
    output: run.output,
    tensors: Object.fromEntries(tensors.map(([name, value]) => [name, [value.shape, known(value), known(value.grad)]])),
    pictures: Object.fromEntries(graphs.map(name => [name, run.record.picture(name)])),
  });
}
function computed(name, data, exponent) {
  const operations = new module_operations.Operations(own, () => {}, () => {});
  const tensor = new module_tensor.Tensor([data.length], data);
  return name === "pow" ? operations.raised(tensor, exponent) : operations.function(name, tensor);
}
const { dot, draw, placed } = module_drawing;
const drawn = (source, variable, program) => interpreter.run(source).record.picture(variable, program);
"""


def bundle(texts: dict[str, str], *wanted: str) -> str:
    """The wanted modules as one script, each after those that it imports."""
    done: dict[str, str] = {}

    def add(file: str) -> None:
        text = texts[file]
        for match in IMPORT.finditer(text):
            if match["file"] not in done:
                add(match["file"])
        body = IMPORT.sub(lambda m: f"const {m['whole'] or '{' + m['names'] + '}'} = {name_of(m['file'])};", text)
        exports = ", ".join(EXPORT.findall(text))
        done[file] = f"const {name_of(file)} = (() => {{ {EXPORT.sub('', body)}\nreturn {{ {exports} }}; }})();"

    for file in wanted:
        if file not in done:
            add(file)
    return "\n".join(done.values())


def name_of(file: str) -> str:
    return "module_" + file.removesuffix(".js")


def modules() -> dict[str, str]:
    return {file.name: file.read_text(encoding="utf-8") for file in sorted(FOLDER.glob("*.js"))}


@dataclass
class Rounding:
    """How far the functions without an exact value were from those of PyTorch, in units of the last place."""

    calls: dict[str, dict[int, int]] = field(default_factory=dict)

    def count(self, name: str, theirs: torch.Tensor, ours: torch.Tensor) -> None:
        counts = self.calls.setdefault(name, {})
        for each in units_between(theirs, ours).flatten().tolist():
            counts[each] = counts.get(each, 0) + 1


def units_between(theirs: torch.Tensor, ours: torch.Tensor) -> torch.Tensor:
    """How many units in the last place lie between two float32 tensors, number by number."""
    far = (ordered(theirs) - ordered(ours)).abs()
    far[theirs.isnan() & ours.isnan()] = 0
    return far


def ordered(tensor: torch.Tensor) -> torch.Tensor:
    """The numbers of a float32 tensor as whole numbers, so that neighbours differ by one."""
    whole = tensor.contiguous().view(torch.int32).long()
    return torch.where(whole < 0, -(whole & 0x7FFFFFFF), whole)


def floats(bits: str) -> torch.Tensor:
    return torch.tensor([int(each) for each in bits.split()], dtype=torch.int64).to(torch.int32).view(torch.float32)


NAN = torch.tensor(float("nan"))
"""The one that stands for all: which bits a number has that is none, IEEE leaves open."""


def bits_of(tensor: torch.Tensor) -> str:
    tensor = torch.where(tensor.detach().isnan(), NAN, tensor.detach())
    whole = tensor.detach().contiguous().flatten().view(torch.int32).long() & 0xFFFFFFFF
    return " ".join(map(str, whole.tolist()))


def fuses() -> bool:
    """Whether the processor lets PyTorch round a product and a sum once, as in the derivative of tanh."""
    y = torch.tensor(0.19)
    return bool(torch.ops.aten.tanh_backward(torch.ones(()), y) != 1 - y * y)


@dataclass
class Played:
    """What the engine made of a program."""

    output: list[tuple[str, str]]
    tensors: dict[str, tuple[list[int], str, str | None]]
    pictures: dict[str, Picture]

    def text(self, kind: str) -> str:
        return "".join(f"{text}\n" for each, text in self.output if each == kind)

    @property
    def refused(self) -> str:
        return self.text("refused")


class Engine:
    """The engine; `rounding` counts what was asked of PyTorch."""

    def __init__(self, change: Callable[[str, str], str] = lambda file, text: text) -> None:
        texts = {file: change(file, text) for file, text in modules().items()}
        self.rounding = Rounding()
        self.context = quickjs.Context()
        self.context.set_max_stack_size(4 * 1024 * 1024)
        self.context.add_callable("elementwise", self.elementwise)
        self.context.add_callable("product", self.product)
        self.context.eval(bundle(texts, "interpreter.js", "drawing.js", "equations.js"))
        self.context.eval(f"const interpreter = module_interpreter, FUSED = {json.dumps(fuses())};{PLAY}")

    def elementwise(self, name: str, data: str, exponent: float, ours: str) -> str:
        """A function of PyTorch in the place of JavaScript's."""
        given = floats(data)
        found = given**exponent if name == "pow" else getattr(torch, name)(given)
        self.rounding.count(name, found, floats(ours))
        return bits_of(found)

    def product(self, left: str, right: str, options: str, ours: str) -> str:
        """A product of PyTorch's library in the place of ours."""
        *shapes, how = json.loads(options)
        a, b = (floats(each).reshape(shape) for each, shape in zip((left, right), shapes, strict=True))
        if how.get("dot"):
            found = a.flatten() @ b.flatten()
        elif how.get("vector"):
            found = (a.t() if how.get("left") else a) @ b.flatten()
        else:
            found = (a.t() if how.get("left") else a) @ (b.t() if how.get("right") else b)
        self.rounding.count("@", found.flatten(), floats(ours))
        return bits_of(found)

    def function(self, name: str, given: torch.Tensor, exponent: float) -> torch.Tensor:
        """What the engine itself finds for a function of each number."""
        number = "NaN" if exponent != exponent else repr(exponent).replace("inf", "Infinity")
        call = f"bits(computed({json.dumps(name)}, floats({json.dumps(bits_of(given))}), {number}).data)"
        return floats(str(self.context.eval(call)))

    def asked_of_graphviz(self, source: str, variable: str, program: str) -> str:
        """The graph of a variable as it is given to Graphviz."""
        return str(self.context.eval(f"dot(drawn(...{json.dumps([source, variable, program])}))"))

    def drawing(self, source: str, variable: str, program: str, plain: str) -> str:
        """The SVG of the graph, in the places that Graphviz gave."""
        graph = f"drawn(...{json.dumps([source, variable, program])})"
        return str(self.context.eval(f"(graph => draw(graph, placed({json.dumps(plain)}, graph)))({graph})"))

    def equations(self, source: str, variable: str) -> list[list[dict[str, Any]]]:
        """The equations of each frame of the stepper."""
        graph = f"drawn(...{json.dumps([source, variable])})"
        found: list[list[dict[str, Any]]] = json.loads(
            self.context.eval(f"JSON.stringify(module_equations.equations({graph}))")
        )
        return found

    def play(self, source: str, asked: bool = True) -> Played:
        """Run a program. With `asked`, what has no exact value is PyTorch's, so that all else must be equal."""
        found = json.loads(self.context.eval(f"play({json.dumps(source)}, {json.dumps(asked)})"))
        return Played(
            [(each["kind"], each["text"]) for each in found["output"]],
            {
                name: (shape, bits_of(floats(data)), grad and bits_of(floats(grad)))
                for name, (shape, data, grad) in found["tensors"].items()
            },
            {name: picture(each) for name, each in found["pictures"].items()},
        )


def picture(found: dict[str, Any]) -> Picture:
    """The picture that the engine wrote, in the form of literate/graphs."""

    def pairs(values: list[list[str]]) -> tuple[tuple[str, str], ...]:
        return tuple((first, second) for first, second in values)

    nodes = [
        Node(**{k: pairs(v) if k in ("saved", "settings") else v for k, v in each.items()}) for each in found["nodes"]
    ]
    edges = [Edge(**each) for each in found["edges"]]
    passes = [
        BackwardPass(
            each["line"],
            each["code"],
            pairs(each["seeds"]),
            tuple(Visit(**{k: tuple(v) if isinstance(v, list) else v for k, v in v.items()}) for v in each["visits"]),
            pairs(each["outside"]),
            pairs(each["returned"]),
            each["error"],
        )
        for each in found["passes"]
    ]
    return Picture(found["program"], tuple(found["roots"]), tuple(nodes), tuple(edges), tuple(passes))
