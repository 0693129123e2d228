# --8<-- [start:run]
import torch


def nodes(frozen):
    """How many nodes the graph has if the first `frozen` of four weights are frozen."""
    weights = [torch.tensor(2.0, requires_grad=number >= frozen) for number in range(4)]
    y = torch.tensor(1.0)
    for weight in weights:
        y = torch.tanh(weight * y)
    found = [y.grad_fn]
    for node in found:
        found += [after for after, _ in node.next_functions if after is not None and after not in found]
    return len(found)


print("nothing frozen:", nodes(0))
print("first two frozen:", nodes(2))
print("first three frozen:", nodes(3))
# --8<-- [end:run]
