# --8<-- [start:prove]
import math

import torch
from torch.nn import functional as F

NAMES = {**vars(torch), "torch": torch, "F": F, "math": math}


def computed(call, values, fixed):
    """The result of a call, and its inputs under their names; those that are not fixed require a gradient."""
    inputs = {name: value.clone() for name, value in values.items() if name in names_in(call)}
    for name, value in inputs.items():
        value.requires_grad_(value.is_floating_point() and name not in fixed)
    return eval(call, NAMES, inputs), inputs


def names_in(call):
    return compile(call, "row", "eval").co_names


def saved_tensors(root):
    """The name and the value of each tensor that a node between the root and the leaves saves."""
    waiting, seen = [root], set()
    while waiting:
        node = waiting.pop()
        if node is None or node in seen:
            continue
        seen.add(node)
        waiting += [child for child, _ in node.next_functions]
        for name in dir(node):
            if name.startswith("_saved_"):
                value = getattr(node, name)
                for each in value if isinstance(value, (tuple, list)) else [value]:
                    if isinstance(each, torch.Tensor):
                        yield name.removeprefix("_saved_"), each


def kept(call, values, fixed):
    """What the graph of the call keeps: inputs and y by their names, other tensors by name and shape."""
    y, inputs = computed(call, values, fixed)
    memory = {value.untyped_storage().data_ptr(): name for name, value in (("y", y), *inputs.items())}
    found = set()
    for name, value in saved_tensors(y.grad_fn):
        known = memory.get(value.untyped_storage().data_ptr())
        found.add(known or f"{name} {list(value.shape)}")
    return found


def noticed(call, values, fixed):
    """The inputs, and y, whose change in place between forward and backward raises."""
    found = set()
    _, inputs = computed(call, values, fixed)
    for name in (*inputs, "y"):
        y, inputs = computed(call, values, fixed)
        total = y.sum()
        torch.autograd.graph.increment_version({**inputs, "y": y}[name])
        try:
            total.backward()
        except RuntimeError as error:
            assert "modified by an inplace operation" in str(error)
            found.add(name)
    return found


counts = {"nothing": 0, "something": 0}


def table(calls, fixed=(), **values):
    """Print the operations by what they keep; hold it against the changes that backward notices."""
    rows = {}
    for call in calls.strip().splitlines():
        keeps = kept(call, values, fixed)
        assert noticed(call, values, fixed) == {name for name in keeps if name in (*values, "y")}
        counts["something" if keeps else "nothing"] += 1
        order = sorted(keeps, key=lambda name: (" " in name, name == "y", name))
        rows.setdefault(", ".join(f"`{name}`" for name in order) or "nothing", []).append(call)
    print("| keeps | operations |\n| :-- | :-- |")
    for keeps, operations in sorted(rows.items(), key=lambda row: (row[0] != "nothing", row[0].count(","))):
        print(f"| {keeps} | {', '.join(f'`{each}`' for each in operations)} |")


def real(*numbers):
    return torch.tensor(numbers, dtype=torch.float64)


line = real(-3.4, -1.3, -0.3, 0.2, 0.7, 1.6, 6.5)
other = real(0.3, 2.2, -1.4, 0.9, 1.1, -2.1, 1.4)
block = real(1.5, -0.5, 2.0, 0.7, -1.2, 0.3).view(2, 3)
other_block = real(0.4, 1.1, -0.3, 0.9, 2.2, -1.6).view(2, 3)
# --8<-- [end:prove]

# --8<-- [start:arithmetic]
table(
    """
x + z
x - z
-x
x * z
x / z
torch.reciprocal(x)
torch.remainder(x, z)
torch.fmod(x, z)
torch.lerp(x, z, w)
torch.addcmul(w, x, z)
torch.hypot(x, z)
torch.abs(x)
""",
    x=line, z=other, w=line / 5,
)
# --8<-- [end:arithmetic]

# --8<-- [start:powers]
table(
    """
x**2
x**n
x**z
torch.sqrt(x)
torch.rsqrt(x)
torch.exp(x)
torch.exp2(x)
torch.expm1(x)
torch.log(x)
torch.log2(x)
torch.log10(x)
torch.log1p(x)
torch.logaddexp(x, z)
torch.xlogy(x, z)
""",
    x=line, z=other, n=torch.tensor(3),
)
# --8<-- [end:powers]

# --8<-- [start:trigonometry]
table(
    """
torch.sin(x)
torch.cos(x)
torch.tan(x)
torch.asin(x)
torch.acos(x)
torch.atan(x)
torch.atan2(x, z)
torch.sinh(x)
torch.cosh(x)
torch.tanh(x)
torch.asinh(x)
torch.acosh(x)
torch.atanh(x)
torch.sinc(x)
""",
    x=line, z=other,
)
# --8<-- [end:trigonometry]

# --8<-- [start:special]
table(
    """
torch.erf(x)
torch.erfc(x)
torch.erfinv(x)
torch.lgamma(x)
torch.digamma(x)
torch.logit(x)
torch.special.ndtr(x)
torch.special.entr(x)
""",
    x=line,
)
# --8<-- [end:special]

# --8<-- [start:rounding]
table(
    """
torch.sign(x)
torch.floor(x)
torch.ceil(x)
torch.trunc(x)
torch.round(x)
torch.frac(x)
""",
    x=line,
)
# --8<-- [end:rounding]

# --8<-- [start:activations]
table(
    """
torch.relu(x)
F.leaky_relu(x, 0.1)
F.prelu(x, w)
F.relu6(x)
F.elu(x)
F.celu(x, 2)
F.softplus(x)
torch.sigmoid(x)
F.logsigmoid(x)
F.silu(x)
F.gelu(x)
F.mish(x)
F.softsign(x)
F.tanhshrink(x)
F.hardtanh(x)
F.hardsigmoid(x)
F.hardswish(x)
F.hardshrink(x, 0.5)
F.softshrink(x, 0.5)
F.threshold(x, 0.5, 0)
""",
    x=line, w=real(0.3),
)
# --8<-- [end:activations]

# --8<-- [start:choices]
table(
    """
torch.clamp(x, min=0)
torch.clamp(x, -1, 1)
torch.maximum(x, z)
torch.minimum(x, z)
torch.fmax(x, z)
torch.where(x > z, x, z)
torch.where(mask, x, z)
torch.copysign(x, z)
torch.nan_to_num(x)
""",
    x=line, z=other, mask=line > 0.2,
)
# --8<-- [end:choices]

# --8<-- [start:reductions]
table(
    """
x.sum()
x.sum(1)
x.sum(0)
x.mean()
x.prod()
x.var()
x.std()
torch.logsumexp(x, 1)
torch.nansum(x)
torch.cumsum(x, 0)
torch.cumprod(x, 0)
torch.diff(x)
""",
    x=block,
)
# --8<-- [end:reductions]

# --8<-- [start:norms]
table(
    """
torch.linalg.vector_norm(x)
torch.linalg.vector_norm(x, 1)
torch.linalg.vector_norm(x, math.inf)
torch.dist(x, z)
torch.linalg.matrix_norm(A)
torch.linalg.matrix_norm(A, 'nuc')
F.normalize(x, dim=0)
F.cosine_similarity(x, z, 0)
""",
    x=line, z=other, A=block,
)
# --8<-- [end:norms]

# --8<-- [start:order]
table(
    """
x.max()
x.amax(0)
x.max(0).values
x.median()
x.median(0).values
x.kthvalue(2).values
x.sort().values
x.topk(1).values
x.cummax(0).values
""",
    x=line,
)
# --8<-- [end:order]

# --8<-- [start:shapes]
table(
    """
x.view(3, 2)
x.reshape(6)
x.T
x.movedim(0, 1)
x.unsqueeze(0)
x.expand(4, 2, 3)
x.repeat(2, 1)
x.repeat_interleave(2, 0)
x.flip(0)
x.roll(1, 0)
torch.tril(x)
torch.diagonal(x[:, :2])
x.unfold(1, 2, 1)
F.pad(x, (1, 2))
x.clone()
torch.cat([x, z])
torch.stack([x, z])
torch.block_diag(x, z)
x.split(2, 1)[1]
x.unbind(0)[1]
""",
    x=block, z=other_block,
)
# --8<-- [end:shapes]

# --8<-- [start:indexing]
table(
    """
x[1:3]
x[::2]
x[k]
x[i]
x[mask]
x.index_select(0, i)
x.gather(0, i)
x.take(i)
x.masked_fill(mask, w)
x.masked_scatter(mask, z)
x.index_put((k,), z)
x.index_put((i,), z, accumulate=True)
x.index_add(0, i, z)
x.index_copy(0, k, z)
x.index_fill(0, k, w)
x.scatter(0, k, z)
x.scatter_add(0, i, z)
x.slice_scatter(z, 0, 1, 4)
F.embedding(i, x[:, None])
""",
    x=real(1.5, -0.5, 2.0, 0.7, -1.2),
    z=real(0.4, 1.1, -0.3),
    w=torch.tensor(0.6, dtype=torch.float64),
    i=torch.tensor([0, 2, 2]),
    k=torch.tensor([4, 0, 2]),
    mask=torch.tensor([True, False, True, True, False]),
)
# --8<-- [end:indexing]

# --8<-- [start:products]
table(
    """
torch.dot(a, b)
torch.outer(a, b)
torch.linalg.cross(a, b)
A @ a
A @ B
torch.bmm(P, Q)
P @ B
torch.einsum('ij,jk,k->i', A, S, a)
torch.trace(S)
torch.linalg.inv(S)
torch.linalg.det(S)
torch.linalg.slogdet(S)[1]
torch.linalg.solve(S, a)
torch.linalg.matrix_power(S, 2)
torch.linalg.matrix_exp(S)
torch.linalg.svdvals(A)
torch.linalg.eigvalsh(S + S.T)
torch.linalg.cholesky(S @ S.T)
""",
    a=real(1.5, -0.5, 2.0),
    b=real(0.7, -1.2, 0.3),
    A=other_block,
    B=real(0.2, -0.8, 1.3, 0.6, -0.4, 1.7).view(3, 2),
    S=real(2, 0.3, -0.4, 0.5, 1.5, 0.2, -0.1, 0.7, 1.8).view(3, 3),
    P=torch.linspace(-1, 2, 12, dtype=torch.float64).view(2, 2, 3),
    Q=torch.linspace(2, -1, 12, dtype=torch.float64).view(2, 3, 2),
)
# --8<-- [end:products]

# --8<-- [start:layers]
table(
    """
F.linear(x, W, b)
F.conv1d(s, k)
F.avg_pool1d(s, 2)
F.max_pool1d(s, 2)
torch.softmax(x, 1)
torch.log_softmax(x, 1)
F.layer_norm(x, (3,), eps=0)
F.glu(s)
""",
    x=block, W=other_block, b=real(0.2, -0.8), s=other_block.view(1, 1, 6), k=real(0.5, -1.5).view(1, 1, 2),
)
# --8<-- [end:layers]

# --8<-- [start:losses]
table(
    """
F.mse_loss(x, t)
F.l1_loss(x, t)
F.huber_loss(x, t)
F.binary_cross_entropy(p, t)
F.binary_cross_entropy_with_logits(x, t)
F.cross_entropy(x, c)
F.nll_loss(x, c)
F.kl_div(x, t, reduction='sum')
""",
    fixed=("t",),
    x=block,
    t=real(0.1, 0.6, 0.3, 0.8, 0.05, 0.15).view(2, 3),
    p=real(0.2, 0.9, 0.4, 0.7, 0.25, 0.05).view(2, 3),
    c=torch.tensor([2, 0]),
)
# --8<-- [end:losses]

# --8<-- [start:count]
print("operations:", sum(counts.values()))
print("keep nothing:", counts["nothing"])
# --8<-- [end:count]
