# --8<-- [start:run]
import torch
from torch.func import grad, jvp


def under_no_grad(x):
    with torch.no_grad():
        return x**2


def under_inference_mode(x):
    with torch.inference_mode():
        return x**2


cuts = {
    "nothing in the way": lambda x: x**2,
    "no_grad": under_no_grad,
    "inference_mode": under_inference_mode,
    "detach": lambda x: (x**2).detach(),
    "item": lambda x: (x**2).item(),
}
x, one = torch.tensor(3.0), torch.tensor(1.0)


def reverse(f):
    try:
        return grad(f)(x).item()
    except RuntimeError as error:
        return type(error).__name__


def show(name, cut):
    def f(x):
        return cut(x) * x

    forward = jvp(f, (x,), (one,))[1]
    print(f"| {name} | `{reverse(f)}` | `{forward.item()}` |")


print("| c is computed with | reverse | forward |\n| :-- | :-- | :-- |")
for name, cut in cuts.items():
    show(name, cut)
# --8<-- [end:run]
