# --8<-- [start:table]
import torch
from torch.utils.checkpoint import checkpoint


class State:
    factor = torch.tensor(1.0)


def run(change, with_checkpoint):
    w = torch.tensor(2.0, requires_grad=True)
    x = torch.tensor(1.0)
    state = State()

    def block(x):
        return x * w**2 * state.factor

    y = checkpoint(block, x, use_reentrant=False) if with_checkpoint else block(x)
    with torch.no_grad():
        change(w, x, state)
    try:
        y.backward()
    except RuntimeError:
        return "raises"
    return f"{w.grad.item():g}"


def nothing(w, x, state):
    pass


def argument(w, x, state):
    x.mul_(10)


def weight(w, x, state):
    w.mul_(10)


def attribute(w, x, state):
    state.factor = torch.tensor(3.0)


print("| changed after the forward pass | plain | checkpoint |")
print("| --- | --- | --- |")
for change in (nothing, argument, weight, attribute):
    print(f"| {change.__name__} | {run(change, False)} | {run(change, True)} |")
# --8<-- [end:table]
