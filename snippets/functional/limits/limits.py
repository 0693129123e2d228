# --8<-- [start:functions]
import torch
from torch.func import grad, vmap

torch.manual_seed(0)
total = torch.tensor(0.0)


def branch(x):
    return x**2 if x > 4 else -7 * x


def where(x):
    return torch.where(x > 4, x**2, -7 * x)


def item(x):
    return x * x.item()


def change_argument(x):
    return x.mul_(2) ** 2


def change_copy(x):
    return x.clone().mul_(2) ** 2


def change_outside(x):
    return total.add_(x)


def write_into_new(x):
    row = torch.zeros(2)
    row[0] = x
    return (row**2).sum()


def noise(x):
    return 5 * x + torch.rand(()) * 0


def numpy(x):
    return torch.from_numpy(x.numpy()) ** 2


def nonzero(x):
    return x[None].nonzero().sum() + x**2


def autograd_inside(x):
    return torch.autograd.grad(x**2, x)[0]


def grad_inside(x):
    return grad(torch.square)(x)
# --8<-- [end:functions]


# --8<-- [start:table]
def outcome(transformed, x):
    try:
        return f"`{transformed(x).tolist()}`"
    except RuntimeError:
        return "raises"


print("| function | grad at 3 | vmap over 3 and 5 |\n| :-- | --: | --: |")
for f in (
    *(branch, where, item, change_argument, change_copy, change_outside),
    *(write_into_new, noise, numpy, nonzero, autograd_inside, grad_inside),
):
    slope = outcome(grad(f), torch.tensor(3.0))
    print(f"| {f.__name__} | {slope} | {outcome(vmap(f), torch.tensor([3.0, 5.0]))} |")
# --8<-- [end:table]
