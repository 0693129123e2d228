# --8<-- [start:run]
import torch
from torch.func import jvp, vjp


def disagreement(f, x, v, u):
    """How far u J v is from itself, computed in both modes."""
    _, forward = jvp(f, (x,), (v,))
    _, pull = vjp(f, x)
    return (u * forward).sum() - (pull(u)[0] * v).sum()


def cut(x):
    with torch.no_grad():
        scale = x.sum()
    return scale * x


x, v, u = torch.tensor([1.0, 2.0]), torch.tensor([3.0, 5.0]), torch.tensor([7.0, 11.0])
print("without a cut:", disagreement(lambda x: x.sum() * x, x, v, u))
print("with no_grad:", disagreement(cut, x, v, u))
# --8<-- [end:run]
