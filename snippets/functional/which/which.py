# --8<-- [start:setup]
import torch
from torch import func
from torch.autograd import functional

passes = []


def f(x):
    y = torch.stack([x[0] * x[1], x[0] ** 2, 5 * x[1]])
    y.register_hook(lambda gradient: passes.append(gradient))
    return y


def cut(x):
    with torch.no_grad():
        c = x**2
    return c * x


x = torch.tensor([2.0, 3.0], requires_grad=True)
three, one = torch.tensor(3.0), torch.tensor(1.0)
# --8<-- [end:setup]


# --8<-- [start:table]
def outcome(call):
    try:
        return call()
    except (TypeError, RuntimeError):
        return "raises"


def backward_passes(call):
    passes.clear()
    call()
    return len(passes)


def of_dictionary(jacobian):
    return list(jacobian(lambda weights: weights["a"] ** 2, {"a": three}))


def row(name, measure):
    new = measure(lambda f, x: func.jacrev(f)(x))
    print(f"| {name} | `{new}` | `{measure(functional.jacobian)}` |")


print("| | torch.func | torch.autograd.functional |\n| :-- | :-- | :-- |")
row("has a graph", lambda jacobian: jacobian(f, x).requires_grad)
row("backward passes", lambda jacobian: backward_passes(lambda: jacobian(f, x)))
row("a dictionary", lambda jacobian: outcome(lambda: of_dictionary(jacobian)))
new, old = func.jvp(cut, (three,), (one,))[1], functional.jvp(cut, three, one)[1]
print(f"| jvp through no_grad | `{new}` | `{old}` |")
# --8<-- [end:table]
