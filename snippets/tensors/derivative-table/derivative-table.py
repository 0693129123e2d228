# --8<-- [start:prove]
import math
import warnings
from dataclasses import dataclass, field

import torch
from torch.nn import functional as F

# Every name that a row may use: those of torch, and these three.
NAMES = {**vars(torch), "torch": torch, "F": F, "math": math}


@dataclass
class Row:
    """An operation and its gradients, as text that is both printed and evaluated."""

    call: str
    gradients: dict[str, str]
    where: str = ""
    edges: list[dict] = field(default_factory=list)

    def prove(self, values: dict[str, torch.Tensor]) -> None:
        """Raise if the texts are not what reverse mode, forward mode and finite differences give."""
        if self.where:
            inside = eval(self.where, NAMES, values)
            if inside.dim() and not inside.all():
                values = {k: v[inside] if v.shape == inside.shape else v for k, v in values.items()}
            assert inside.any()
        inputs = [values[name].clone().requires_grad_() for name in self.gradients]

        def f(*inputs):
            return eval(self.call, NAMES, {**values, **dict(zip(self.gradients, inputs, strict=True))})

        assert torch.autograd.gradcheck(f, inputs, check_forward_ad=True, check_undefined_grad=False)

        y = f(*inputs)
        g = torch.linspace(-1, 2, y.numel(), dtype=y.dtype).view(y.shape)
        known = {**values, "y": y.detach(), "g": g}
        expected = [eval(text, NAMES, known) for text in self.gradients.values()]
        torch.testing.assert_close(list(torch.autograd.grad(y, inputs, g)), expected, check_dtype=False)

        # Forward mode pushes t to J t, the text pulls g back to g J: both are the one number g J t.
        tangents = [torch.linspace(1, 2, x.numel(), dtype=x.dtype).view(x.shape) for x in inputs]
        _, pushed = torch.func.jvp(f, tuple(inputs), tuple(tangents))
        pulled = sum((e * t).sum() for e, t in zip(expected, tangents, strict=True))
        torch.testing.assert_close((g * pushed).sum(), pulled)

    def at(self, edge: dict) -> str:
        """What PyTorch returns at an edge, and whether the slopes on both sides of it agree."""
        leaves = {name: torch.tensor(value, dtype=torch.float64).requires_grad_() for name, value in edge.items()}

        def total(**moved):
            return eval(self.call, NAMES, {**leaves, **moved}).sum()

        found = torch.autograd.grad(total(), list(leaves.values()))
        agree = all(leaf.isfinite().all() for leaf in leaves.values())
        for (name, leaf), gradient in zip(leaves.items(), found, strict=True):
            for index in range(leaf.numel()):
                for step in (1e-6, -1e-6):
                    moved = leaf.detach().clone()
                    moved.view(-1)[index] += step
                    slope = (total(**{name: moved}) - total()) / step
                    agree &= slope.isclose(gradient.flatten()[index], atol=1e-4).item()
        point = ", ".join(f"{name} = {plain(leaf)}" for name, leaf in leaves.items())
        return f"at `{point}`: `{', '.join(plain(each) for each in found)}`" + " (slope)" * agree


def plain(value: torch.Tensor) -> str:
    """A number or a list of numbers, in the fewest digits, without a negative zero."""
    if value.dim():
        return f"[{', '.join(plain(each) for each in value)}]"
    return f"{value.item() + 0.0:.4g}"


checked: list[Row] = []


def table(rows: list[Row], **values: torch.Tensor) -> None:
    """Prove the rows with these values, then print them."""
    last = any(row.where or row.edges for row in rows)
    print("| operation | gradient |" + " where, and at an edge |" * last)
    print("| :-- | :-- |" + " :-- |" * last)
    for row in rows:
        with warnings.catch_warnings():
            # The first use of forward mode warns that torch.jit.script is deprecated.
            warnings.simplefilter("ignore")
            row.prove(values)
        checked.append(row)
        gradients = [f"{name}: `{text}`" for name, text in row.gradients.items()]
        where = [f"`{row.where}`"] if row.where else []
        cells = [[f"`{row.call}`"], gradients] + [where + [row.at(edge) for edge in row.edges]] * last
        print("|", " | ".join("<br>".join(lines) for lines in cells), "|")


def real(*numbers: float) -> torch.Tensor:
    return torch.tensor(numbers, dtype=torch.float64)


line = real(-3.4, -1.3, -0.3, 0.2, 0.7, 1.6, 6.5)
other = real(0.3, 2.2, -1.4, 0.9, 1.1, -2.1, 1.4)
block = real(1.5, -0.5, 2.0, 0.7, -1.2, 0.3).view(2, 3)
other_block = real(0.4, 1.1, -0.3, 0.9, 2.2, -1.6).view(2, 3)
# --8<-- [end:prove]

# --8<-- [start:arithmetic-rows]
ARITHMETIC = [
    Row("x + z", {"x": "g", "z": "g"}),
    Row("x - z", {"x": "g", "z": "-g"}),
    Row("-x", {"x": "-g"}),
    Row("x * z", {"x": "g * z", "z": "g * x"}),
    Row("x / z", {"x": "g / z", "z": "-g * y / z"}, "z != 0", [{"x": 1, "z": 0}]),
    Row("torch.reciprocal(x)", {"x": "-g * y**2"}, "x != 0", [{"x": 0}]),
    Row("torch.remainder(x, z)", {"x": "g", "z": "-g * floor(x / z)"}, "x % z != 0", [{"x": 4, "z": 2}]),
    Row("torch.fmod(x, z)", {"x": "g", "z": "-g * trunc(x / z)"}, "x % z != 0", [{"x": 4, "z": 2}]),
    Row("torch.lerp(x, z, w)", {"x": "g * (1 - w)", "z": "g * w", "w": "g * (z - x)"}),
    Row("torch.addcmul(w, x, z)", {"w": "g", "x": "g * z", "z": "g * x"}),
    Row("torch.hypot(x, z)", {"x": "g * x / y", "z": "g * z / y"}, "x**2 + z**2 > 0", [{"x": 0, "z": 0}]),
    Row("torch.abs(x)", {"x": "g * sign(x)"}, "x != 0", [{"x": 0}]),
]
# --8<-- [end:arithmetic-rows]

# --8<-- [start:arithmetic]
table(ARITHMETIC, x=line, z=other, w=line / 5)
# --8<-- [end:arithmetic]

# --8<-- [start:powers-rows]
POWERS = [
    Row("x**2", {"x": "g * 2 * x"}),
    Row("x**n", {"x": "g * n * x ** (n - 1)"}),
    Row("x**z", {"x": "g * z * x ** (z - 1)", "z": "g * y * log(x)"}, "x > 0", [{"x": 0, "z": 2}, {"x": 0, "z": 0.5}]),
    Row("torch.sqrt(x)", {"x": "g / (2 * y)"}, "x > 0", [{"x": 0}]),
    Row("torch.rsqrt(x)", {"x": "-g * y**3 / 2"}, "x > 0", [{"x": 0}]),
    Row("torch.exp(x)", {"x": "g * y"}),
    Row("torch.exp2(x)", {"x": "g * y * math.log(2)"}),
    Row("torch.expm1(x)", {"x": "g * (y + 1)"}),
    Row("torch.log(x)", {"x": "g / x"}, "x > 0", [{"x": 0}, {"x": -1}]),
    Row("torch.log2(x)", {"x": "g / (x * math.log(2))"}, "x > 0", [{"x": 0}]),
    Row("torch.log10(x)", {"x": "g / (x * math.log(10))"}, "x > 0", [{"x": 0}]),
    Row("torch.log1p(x)", {"x": "g / (1 + x)"}, "x > -1", [{"x": -1}]),
    Row("torch.logaddexp(x, z)", {"x": "g * exp(x - y)", "z": "g * exp(z - y)"}),
    Row("torch.xlogy(x, z)", {"x": "g * log(z)", "z": "g * x / z"}, "z > 0", [{"x": 0, "z": 0}]),
]
# --8<-- [end:powers-rows]

# --8<-- [start:powers]
table(POWERS, x=line, z=other, n=torch.tensor(3))
# --8<-- [end:powers]

# --8<-- [start:trigonometry-rows]
TRIGONOMETRY = [
    Row("torch.sin(x)", {"x": "g * cos(x)"}),
    Row("torch.cos(x)", {"x": "-g * sin(x)"}),
    Row("torch.tan(x)", {"x": "g * (1 + y**2)"}, "cos(x) != 0"),
    Row("torch.asin(x)", {"x": "g / sqrt(1 - x**2)"}, "abs(x) < 1", [{"x": 1}]),
    Row("torch.acos(x)", {"x": "-g / sqrt(1 - x**2)"}, "abs(x) < 1", [{"x": 1}]),
    Row("torch.atan(x)", {"x": "g / (1 + x**2)"}),
    Row(
        "torch.atan2(x, z)", {"x": "g * z / (x**2 + z**2)", "z": "-g * x / (x**2 + z**2)"}, "x != 0", [{"x": 0, "z": 0}]
    ),
    Row("torch.sinh(x)", {"x": "g * cosh(x)"}),
    Row("torch.cosh(x)", {"x": "g * sinh(x)"}),
    Row("torch.tanh(x)", {"x": "g * (1 - y**2)"}),
    Row("torch.asinh(x)", {"x": "g / sqrt(x**2 + 1)"}),
    Row("torch.acosh(x)", {"x": "g / sqrt(x**2 - 1)"}, "x > 1", [{"x": 1}]),
    Row("torch.atanh(x)", {"x": "g / (1 - x**2)"}, "abs(x) < 1", [{"x": 1}]),
    Row("torch.sinc(x)", {"x": "g * (cos(pi * x) - y) / x"}, "x != 0", [{"x": 0}]),
]
# --8<-- [end:trigonometry-rows]

# --8<-- [start:trigonometry]
table(TRIGONOMETRY, x=line, z=other)
# --8<-- [end:trigonometry]

# --8<-- [start:special-rows]
SPECIAL = [
    Row("torch.erf(x)", {"x": "g * 2 / math.sqrt(pi) * exp(-(x**2))"}),
    Row("torch.erfc(x)", {"x": "-g * 2 / math.sqrt(pi) * exp(-(x**2))"}),
    Row("torch.erfinv(x)", {"x": "g * math.sqrt(pi) / 2 * exp(y**2)"}, "abs(x) < 1", [{"x": 1}]),
    Row("torch.lgamma(x)", {"x": "g * digamma(x)"}, "x > 0", [{"x": 0}]),
    Row("torch.digamma(x)", {"x": "g * polygamma(1, x)"}, "x > 0", [{"x": 0}]),
    Row("torch.logit(x)", {"x": "g / (x * (1 - x))"}, "(0 < x) & (x < 1)", [{"x": 0}]),
    Row("torch.special.ndtr(x)", {"x": "g * exp(-(x**2) / 2) / math.sqrt(2 * pi)"}),
    Row("torch.special.entr(x)", {"x": "-g * (log(x) + 1)"}, "x > 0", [{"x": 0}]),
]
# --8<-- [end:special-rows]

# --8<-- [start:special]
table(SPECIAL, x=line)
# --8<-- [end:special]

# --8<-- [start:rounding-rows]
ROUNDING = [
    Row("torch.sign(x)", {"x": "zeros_like(x)"}, "x != 0", [{"x": 0}]),
    Row("torch.floor(x)", {"x": "zeros_like(x)"}, "x != floor(x)", [{"x": 1}]),
    Row("torch.ceil(x)", {"x": "zeros_like(x)"}, "x != ceil(x)", [{"x": 1}]),
    Row("torch.trunc(x)", {"x": "zeros_like(x)"}, "x != trunc(x)", [{"x": 1}]),
    Row("torch.round(x)", {"x": "zeros_like(x)"}, "frac(x) != 0.5", [{"x": 0.5}]),
    Row("torch.frac(x)", {"x": "g"}, "x != trunc(x)", [{"x": 1}]),
]
# --8<-- [end:rounding-rows]

# --8<-- [start:rounding]
table(ROUNDING, x=line)
# --8<-- [end:rounding]

# --8<-- [start:activations-rows]
ACTIVATIONS = [
    Row("torch.relu(x)", {"x": "g * (x > 0)"}, "x != 0", [{"x": 0}]),
    Row("F.leaky_relu(x, 0.1)", {"x": "g * where(x > 0, 1, 0.1)"}, "x != 0", [{"x": 0}]),
    Row(
        "F.prelu(x, w)",
        {"x": "g * where(x > 0, 1, w)", "w": "(g * x)[x < 0].sum(0, True)"},
        "x != 0",
        [{"x": 0, "w": 0.3}],
    ),
    Row("F.relu6(x)", {"x": "g * ((0 < x) & (x < 6))"}, "(x != 0) & (x != 6)", [{"x": 0}, {"x": 6}]),
    Row("F.elu(x)", {"x": "g * where(x > 0, 1, y + 1)"}),
    Row("F.celu(x, 2)", {"x": "g * where(x > 0, 1, exp(x / 2))"}),
    Row("F.softplus(x)", {"x": "g * sigmoid(x)"}),
    Row("torch.sigmoid(x)", {"x": "g * y * (1 - y)"}),
    Row("F.logsigmoid(x)", {"x": "g * (1 - sigmoid(x))"}),
    Row("F.silu(x)", {"x": "g * sigmoid(x) * (1 + x * (1 - sigmoid(x)))"}),
    Row("F.gelu(x)", {"x": "g * (special.ndtr(x) + x * exp(-(x**2) / 2) / math.sqrt(2 * pi))"}),
    Row("F.mish(x)", {"x": "g * (y / x + x * sigmoid(x) * (1 - (y / x) ** 2))"}, "x != 0", [{"x": 0}]),
    Row("F.softsign(x)", {"x": "g / (1 + abs(x)) ** 2"}),
    Row("F.tanhshrink(x)", {"x": "g * tanh(x) ** 2"}),
    Row("F.hardtanh(x)", {"x": "g * (abs(x) < 1)"}, "abs(x) != 1", [{"x": -1}, {"x": 1}]),
    Row("F.hardsigmoid(x)", {"x": "g * (abs(x) < 3) / 6"}, "abs(x) != 3", [{"x": -3}, {"x": 3}]),
    Row(
        "F.hardswish(x)", {"x": "g * where(x < 3, (2 * x + 3) / 6 * (x > -3), 1)"}, "abs(x) != 3", [{"x": -3}, {"x": 3}]
    ),
    Row("F.hardshrink(x, 0.5)", {"x": "g * (abs(x) > 0.5)"}, "abs(x) != 0.5", [{"x": 0.5}]),
    Row("F.softshrink(x, 0.5)", {"x": "g * (abs(x) > 0.5)"}, "abs(x) != 0.5", [{"x": 0.5}]),
    Row("F.threshold(x, 0.5, 0)", {"x": "g * (x > 0.5)"}, "x != 0.5", [{"x": 0.5}]),
]
# --8<-- [end:activations-rows]

# --8<-- [start:activations]
table(ACTIVATIONS, x=line, w=real(0.3))
# --8<-- [end:activations]

# --8<-- [start:choices-rows]
CHOICES = [
    Row("torch.clamp(x, min=0)", {"x": "g * (x >= 0)"}, "x != 0", [{"x": 0}]),
    Row("torch.clamp(x, -1, 1)", {"x": "g * (abs(x) <= 1)"}, "abs(x) != 1", [{"x": -1}, {"x": 1}]),
    Row("torch.maximum(x, z)", {"x": "g * (x > z)", "z": "g * (z > x)"}, "x != z", [{"x": 1, "z": 1}]),
    Row("torch.minimum(x, z)", {"x": "g * (x < z)", "z": "g * (z < x)"}, "x != z", [{"x": 1, "z": 1}]),
    Row("torch.fmax(x, z)", {"x": "g * (x > z)", "z": "g * (z > x)"}, "x != z", [{"x": 1, "z": 1}]),
    Row("torch.where(x > z, x, z)", {"x": "g * (x > z)", "z": "g * (z > x)"}, "x != z", [{"x": 1, "z": 1}]),
    Row("torch.where(mask, x, z)", {"x": "g * mask", "z": "g * ~mask"}),
    Row("torch.copysign(x, z)", {"x": "g * sign(x) * sign(z)"}, "x != 0", [{"x": 0, "z": 1}]),
    Row("torch.nan_to_num(x)", {"x": "g * isfinite(x)"}, "isfinite(x)", [{"x": math.inf}]),
]
# --8<-- [end:choices-rows]

# --8<-- [start:choices]
table(CHOICES, x=line, z=other, mask=line > 0.2)
# --8<-- [end:choices]

# --8<-- [start:reductions-rows]
REDUCTIONS = [
    Row("x.sum()", {"x": "g.expand_as(x)"}),
    Row("x.sum(1)", {"x": "g[:, None].expand_as(x)"}),
    Row("x.sum(0)", {"x": "g.expand_as(x)"}),
    Row("x.mean()", {"x": "g.expand_as(x) / x.numel()"}),
    Row("x.prod()", {"x": "g * y / x"}, "all(x != 0)", [{"x": [0, 2]}, {"x": [0, 0]}]),
    Row("x.var()", {"x": "g * 2 * (x - x.mean()) / (x.numel() - 1)"}),
    Row("x.std()", {"x": "g * (x - x.mean()) / (y * (x.numel() - 1))"}, "x.std() != 0", [{"x": [2, 2]}]),
    Row("torch.logsumexp(x, 1)", {"x": "g[:, None] * softmax(x, 1)"}),
    Row("torch.nansum(x)", {"x": "g * ~isnan(x)"}, "~any(isnan(x))", [{"x": [1, math.nan]}]),
    Row("torch.cumsum(x, 0)", {"x": "g.flip(0).cumsum(0).flip(0)"}),
    Row("torch.cumprod(x, 0)", {"x": "(g * y).flip(0).cumsum(0).flip(0) / x"}, "all(x != 0)", [{"x": [0, 2]}]),
    Row("torch.diff(x)", {"x": "-torch.diff(F.pad(g, (1, 1)))"}),
]
# --8<-- [end:reductions-rows]

# --8<-- [start:reductions]
table(REDUCTIONS, x=block)
# --8<-- [end:reductions]

# --8<-- [start:norms-rows]
NORMS = [
    Row("torch.linalg.vector_norm(x)", {"x": "g * x / y"}, "any(x != 0)", [{"x": [0, 0]}]),
    Row("torch.linalg.vector_norm(x, 1)", {"x": "g * sign(x)"}, "all(x != 0)", [{"x": [0, 3]}]),
    Row("torch.linalg.vector_norm(x, math.inf)", {"x": "g * sign(x) * (abs(x) == y)"}, edges=[{"x": [3, -3, 1]}]),
    Row("torch.dist(x, z)", {"x": "g * (x - z) / y", "z": "g * (z - x) / y"}, "any(x != z)", [{"x": [1], "z": [1]}]),
    Row("torch.linalg.matrix_norm(A)", {"A": "g * A / y"}),
    Row("torch.linalg.matrix_norm(A, 'nuc')", {"A": "g * linalg.svd(A, False).U @ linalg.svd(A, False).Vh"}),
    Row("F.normalize(x, dim=0)", {"x": "(g - y * (g @ y)) / x.norm()"}),
    Row("F.cosine_similarity(x, z, 0)", {"x": "g * (z / z.norm() - y * x / x.norm()) / x.norm()"}),
]
# --8<-- [end:norms-rows]

# --8<-- [start:norms]
table(NORMS, x=line, z=other, A=block)
# --8<-- [end:norms]

# --8<-- [start:order-rows]
ORDER = [
    Row("x.max()", {"x": "g * (x == y)"}, edges=[{"x": [3, 3]}]),
    Row("x.amax(0)", {"x": "g * (x == y)"}, edges=[{"x": [3, 3]}]),
    Row("x.max(0).values", {"x": "g * (x == y)"}, edges=[{"x": [3, 3]}]),
    Row("x.median()", {"x": "g * (x == y)"}, edges=[{"x": [3, 3]}]),
    Row("x.median(0).values", {"x": "g * (x == y)"}, edges=[{"x": [3, 3]}]),
    Row("x.kthvalue(2).values", {"x": "g * (x == y)"}, edges=[{"x": [3, 3]}]),
    Row("x.sort().values", {"x": "index_add(0 * x, 0, x.sort()[1], g)"}, edges=[{"x": [3, 3]}]),
    Row("x.topk(1).values", {"x": "index_add(0 * x, 0, x.topk(1)[1], g)"}, edges=[{"x": [3, 3]}]),
    Row("x.cummax(0).values", {"x": "index_add(0 * x, 0, x.cummax(0)[1], g)"}, edges=[{"x": [3, 3]}]),
]
# --8<-- [end:order-rows]

# --8<-- [start:order]
table(ORDER, x=line)
# --8<-- [end:order]

# --8<-- [start:shapes-rows]
SHAPES = [
    Row("x.view(3, 2)", {"x": "g.view(2, 3)"}),
    Row("x.reshape(6)", {"x": "g.reshape(2, 3)"}),
    Row("x.T", {"x": "g.T"}),
    Row("x.movedim(0, 1)", {"x": "g.movedim(1, 0)"}),
    Row("x.unsqueeze(0)", {"x": "g.squeeze(0)"}),
    Row("x.expand(4, 2, 3)", {"x": "g.sum(0)"}),
    Row("x.repeat(2, 1)", {"x": "g.view(2, 2, 3).sum(0)"}),
    Row("x.repeat_interleave(2, 0)", {"x": "g.view(2, 2, 3).sum(1)"}),
    Row("x.flip(0)", {"x": "g.flip(0)"}),
    Row("x.roll(1, 0)", {"x": "g.roll(-1, 0)"}),
    Row("torch.tril(x)", {"x": "tril(g)"}),
    Row("torch.diagonal(x[:, :2])", {"x": "F.pad(diag(g), (0, 1))"}),
    Row("x.unfold(1, 2, 1)", {"x": "F.pad(g[..., 0], (0, 1)) + F.pad(g[..., 1], (1, 0))"}),
    Row("F.pad(x, (1, 2))", {"x": "g[:, 1:-2]"}),
    Row("x.clone()", {"x": "g"}),
    Row("torch.cat([x, z])", {"x": "g[:2]", "z": "g[2:]"}),
    Row("torch.stack([x, z])", {"x": "g[0]", "z": "g[1]"}),
    Row("torch.block_diag(x, z)", {"x": "g[:2, :3]", "z": "g[2:, 3:]"}),
    Row("x.split(2, 1)[1]", {"x": "F.pad(g, (2, 0))"}),
    Row("x.unbind(0)[1]", {"x": "stack([zeros_like(g), g])"}),
]
# --8<-- [end:shapes-rows]

# --8<-- [start:shapes]
table(SHAPES, x=block, z=other_block)
# --8<-- [end:shapes]

# --8<-- [start:indexing-rows]
INDEXING = [
    Row("x[1:3]", {"x": "F.pad(g, (1, 2))"}),
    Row("x[::2]", {"x": "zeros_like(x).slice_scatter(g, step=2)"}),
    Row("x[k]", {"x": "zeros_like(x).index_copy(0, k, g)"}),
    Row("x[i]", {"x": "zeros_like(x).index_add(0, i, g)"}),
    Row("x[mask]", {"x": "zeros_like(x).masked_scatter(mask, g)"}),
    Row("x.index_select(0, i)", {"x": "zeros_like(x).index_add(0, i, g)"}),
    Row("x.gather(0, i)", {"x": "zeros_like(x).scatter_add(0, i, g)"}),
    Row("x.take(i)", {"x": "zeros_like(x).index_add(0, i, g)"}),
    Row("x.masked_fill(mask, w)", {"x": "g * ~mask", "w": "(g * mask).sum()"}),
    Row("x.masked_scatter(mask, z)", {"x": "g * ~mask", "z": "g[mask]"}),
    Row("x.index_put((k,), z)", {"x": "g.index_fill(0, k, 0)", "z": "g[k]"}),
    Row("x.index_put((i,), z, accumulate=True)", {"x": "g", "z": "g[i]"}),
    Row("x.index_add(0, i, z)", {"x": "g", "z": "g[i]"}),
    Row("x.index_copy(0, k, z)", {"x": "g.index_fill(0, k, 0)", "z": "g[k]"}),
    Row("x.index_fill(0, k, w)", {"x": "g.index_fill(0, k, 0)", "w": "g[k].sum()"}),
    Row("x.scatter(0, k, z)", {"x": "g.scatter(0, k, 0)", "z": "g.gather(0, k)"}),
    Row("x.scatter_add(0, i, z)", {"x": "g", "z": "g.gather(0, i)"}),
    Row("x.slice_scatter(z, 0, 1, 4)", {"x": "g * tensor([1, 0, 0, 0, 1])", "z": "g[1:4]"}),
    Row("F.embedding(i, x[:, None])", {"x": "zeros_like(x).index_add(0, i, g[:, 0])"}),
]
# --8<-- [end:indexing-rows]

# --8<-- [start:indexing]
table(
    INDEXING,
    x=real(1.5, -0.5, 2.0, 0.7, -1.2),
    z=real(0.4, 1.1, -0.3),
    w=torch.tensor(0.6, dtype=torch.float64),
    i=torch.tensor([0, 2, 2]),
    k=torch.tensor([4, 0, 2]),
    mask=torch.tensor([True, False, True, True, False]),
)
# --8<-- [end:indexing]

# --8<-- [start:products-rows]
PRODUCTS = [
    Row("torch.dot(a, b)", {"a": "g * b", "b": "g * a"}),
    Row("torch.outer(a, b)", {"a": "g @ b", "b": "g.T @ a"}),
    Row("torch.linalg.cross(a, b)", {"a": "linalg.cross(b, g)", "b": "linalg.cross(g, a)"}),
    Row("A @ a", {"A": "outer(g, a)", "a": "A.T @ g"}),
    Row("A @ B", {"A": "g @ B.T", "B": "A.T @ g"}),
    Row("torch.bmm(P, Q)", {"P": "g @ Q.mT", "Q": "P.mT @ g"}),
    Row("P @ B", {"P": "g @ B.T", "B": "(P.mT @ g).sum(0)"}),
    Row(
        "torch.einsum('ij,jk,k->i', A, S, a)", {"A": "outer(g, S @ a)", "S": "outer(A.T @ g, a)", "a": "S.T @ A.T @ g"}
    ),
    Row("torch.trace(S)", {"S": "g * eye(3)"}),
    Row("torch.linalg.inv(S)", {"S": "-y.T @ g @ y.T"}),
    Row("torch.linalg.det(S)", {"S": "g * y * linalg.inv(S).T"}),
    Row("torch.linalg.slogdet(S)[1]", {"S": "g * linalg.inv(S).T"}),
    Row("torch.linalg.solve(S, a)", {"S": "-outer(linalg.solve(S.T, g), y)", "a": "linalg.solve(S.T, g)"}),
    Row("torch.linalg.matrix_power(S, 2)", {"S": "g @ S.T + S.T @ g"}),
    Row(
        "torch.linalg.matrix_exp(S)", {"S": "linalg.matrix_exp(cat([cat([S.T, g], 1), cat([0 * g, S.T], 1)]))[:3, 3:]"}
    ),
    Row("torch.linalg.svdvals(A)", {"A": "linalg.svd(A, False).U * g @ linalg.svd(A, False).Vh"}),
    Row("torch.linalg.eigvalsh(S + S.T)", {"S": "2 * linalg.eigh(S + S.T)[1] * g @ linalg.eigh(S + S.T)[1].T"}),
    Row(
        "torch.linalg.cholesky(S @ S.T)",
        {"S": "linalg.inv(y).T @ (tril(y.T @ g) + tril(y.T @ g, -1).T) @ linalg.inv(y) @ S"},
    ),
]
# --8<-- [end:products-rows]

# --8<-- [start:products]
table(
    PRODUCTS,
    a=real(1.5, -0.5, 2.0),
    b=real(0.7, -1.2, 0.3),
    A=other_block,
    B=real(0.2, -0.8, 1.3, 0.6, -0.4, 1.7).view(3, 2),
    S=real(2, 0.3, -0.4, 0.5, 1.5, 0.2, -0.1, 0.7, 1.8).view(3, 3),
    P=torch.linspace(-1, 2, 12, dtype=torch.float64).view(2, 2, 3),
    Q=torch.linspace(2, -1, 12, dtype=torch.float64).view(2, 3, 2),
)
# --8<-- [end:products]

# --8<-- [start:layers-rows]
LAYERS = [
    Row("F.linear(x, W, b)", {"x": "g @ W", "W": "g.T @ x", "b": "g.sum(0)"}),
    Row("F.conv1d(s, k)", {"s": "F.conv_transpose1d(g, k)", "k": "F.conv1d(s, g)"}),
    Row("F.avg_pool1d(s, 2)", {"s": "g.repeat_interleave(2, -1) / 2"}),
    Row(
        "F.max_pool1d(s, 2)",
        {"s": "(s == F.max_pool1d(s, 2).repeat_interleave(2, -1)) * g.repeat_interleave(2, -1)"},
        edges=[{"s": [[[3, 3]]]}],
    ),
    Row("torch.softmax(x, 1)", {"x": "y * (g - (g * y).sum(1, True))"}),
    Row("torch.log_softmax(x, 1)", {"x": "g - exp(y) * g.sum(1, True)"}),
    Row(
        "F.layer_norm(x, (3,), eps=0)",
        {"x": "(g - g.mean(1, True) - y * (g * y).mean(1, True)) / x.std(1, correction=0, keepdim=True)"},
    ),
    Row("F.glu(s)", {"s": "cat([g * sigmoid(s[..., 3:]), g * y * (1 - sigmoid(s[..., 3:]))], -1)"}),
]
# --8<-- [end:layers-rows]

# --8<-- [start:layers]
table(
    LAYERS,
    x=block,
    W=other_block,
    b=real(0.2, -0.8),
    s=other_block.view(1, 1, 6),
    k=real(0.5, -1.5).view(1, 1, 2),
)
# --8<-- [end:layers]

# --8<-- [start:losses-rows]
LOSSES = [
    Row("F.mse_loss(x, t)", {"x": "g * 2 * (x - t) / x.numel()"}),
    Row("F.l1_loss(x, t)", {"x": "g * sign(x - t) / x.numel()"}, "all(x != t)", [{"x": 1, "t": 1}]),
    Row("F.huber_loss(x, t)", {"x": "g * clamp(x - t, -1, 1) / x.numel()"}),
    Row("F.binary_cross_entropy(p, t)", {"p": "g * (p - t) / (p * (1 - p)) / p.numel()"}, "(0 < p) & (p < 1)"),
    Row("F.binary_cross_entropy_with_logits(x, t)", {"x": "g * (sigmoid(x) - t) / x.numel()"}),
    Row("F.cross_entropy(x, c)", {"x": "g * (softmax(x, 1) - F.one_hot(c, 3)) / len(x)"}),
    Row("F.nll_loss(x, c)", {"x": "-g * F.one_hot(c, 3) / len(x)"}),
    Row("F.kl_div(x, t, reduction='sum')", {"x": "-g * t", "t": "g * (log(t) + 1 - x)"}),
]
# --8<-- [end:losses-rows]

# --8<-- [start:losses]
table(
    LOSSES,
    x=block,
    t=real(0.1, 0.6, 0.3, 0.8, 0.05, 0.15).view(2, 3),
    p=real(0.2, 0.9, 0.4, 0.7, 0.25, 0.05).view(2, 3),
    c=torch.tensor([2, 0]),
)
# --8<-- [end:losses]

# --8<-- [start:count]
print("operations checked:", len(checked))
print("gradients checked:", sum(len(row.gradients) for row in checked))
# --8<-- [end:count]
