# --8<-- [start:run]
import torch
from torch import nn
from torch.func import grad, jvp

zero, pair, quarter = torch.tensor(0.0), torch.tensor([2.0, 2.0]), torch.tensor([0.25])
functions = {
    "abs": (torch.abs, zero),
    "relu": (torch.relu, zero),
    "clamp at 1": (lambda x: x.clamp(max=1), torch.tensor(1.0)),
    "norm": (torch.linalg.vector_norm, torch.zeros(2)),
    "max()": (torch.max, pair),
    "max(0)": (lambda x: x.max(0).values, pair),
    "amax": (torch.amax, pair),
    "maximum": (lambda x: torch.maximum(x[0], x[1]), pair),
    "fmax": (lambda x: torch.fmax(x[0], x[1]), pair),
    "clamp at a tensor": (lambda x: x[0].clamp(max=x[1]), pair),
    "prelu": (lambda x: nn.functional.prelu(x, quarter), zero),
    "atan2": (lambda x: torch.atan2(x[0], x[1]), torch.zeros(2)),
}
direction = torch.tensor([3.0, 5.0])
print("| function | reverse | forward |")
print("| :-- | --: | --: |")
for name, (f, x) in functions.items():
    v = direction if x.dim() else torch.tensor(3.0)
    reverse, forward = (grad(f)(x) * v).sum(), jvp(f, (x,), (v,))[1]
    print(f"| {name} | {reverse} | {forward} |")
# --8<-- [end:run]
