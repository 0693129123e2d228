# --8<-- [start:table]
import torch
from torch.utils.checkpoint import checkpoint


def block(x, w):
    return x * w**2


def block_of_list(tensors):
    return block(*tensors)


def positional(x, w):
    return checkpoint(block, x, w, use_reentrant=False)


def keyword(x, w):
    return checkpoint(block, x, w=w, use_reentrant=False)


def inside_a_list(x, w):
    return checkpoint(block_of_list, [x, w], use_reentrant=False)


def run(call):
    x, w = torch.tensor(1.0), torch.tensor(2.0, requires_grad=True)
    y = call(x, w)
    with torch.no_grad():
        w.mul_(10)
    try:
        y.backward()
    except RuntimeError:
        return "raises"
    return f"{w.grad.item():g}"


print("| how the weight is passed | gradient |")
print("| --- | --- |")
for call in (positional, keyword, inside_a_list):
    print(f"| {call.__name__.replace('_', ' ')} | {run(call)} |")
# --8<-- [end:table]
