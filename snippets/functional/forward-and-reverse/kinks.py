# --8<-- [start:run]
import torch
from torch import nn
from torch.func import grad, jvp

zero, pair = torch.tensor(0.0), torch.tensor([2.0, 2.0])
functions = {
    "abs": (torch.abs, zero),
    "relu": (torch.relu, zero),
    "hardtanh at 1": (nn.functional.hardtanh, torch.tensor(1.0)),
    "clamp at 1": (lambda x: x.clamp(max=1), torch.tensor(1.0)),
    "sqrt": (torch.sqrt, zero),
    "norm": (torch.linalg.vector_norm, torch.zeros(2)),
    "round": (torch.round, torch.tensor(0.5)),
    "max()": (torch.max, pair),
    "max(0)": (lambda x: x.max(0).values, pair),
    "amax": (torch.amax, pair),
    "maximum": (lambda x: torch.maximum(x[0], x[1]), pair),
    "median": (torch.median, pair),
}
direction = torch.tensor([3.0, 5.0])
for name, (f, x) in functions.items():
    v = direction if x.dim() else torch.tensor(3.0)
    reverse, forward = (grad(f)(x) * v).sum(), jvp(f, (x,), (v,))[1]
    print(f"{name}: reverse {reverse}, forward {forward}")
# --8<-- [end:run]
