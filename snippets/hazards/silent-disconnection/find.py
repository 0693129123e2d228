# --8<-- [start:walk]
import torch
from torch import Tensor

first = torch.nn.utils.skip_init(torch.nn.Linear, 2, 2, bias=False)
second = torch.nn.utils.skip_init(torch.nn.Linear, 2, 1, bias=False)
model = torch.nn.ModuleDict({"first": first, "second": second})
for weight in model.parameters():
    torch.nn.init.ones_(weight)


def reached(loss: Tensor) -> list[Tensor]:
    """The leaves to which some path of the graph leads."""
    leaves, nodes = [], [loss.grad_fn]
    for node in nodes:
        if hasattr(node, "variable"):
            leaves.append(node.variable)
        nodes += [after for after, _ in node.next_functions if after is not None and after not in nodes]
    return leaves


x = torch.ones(1, 2)
hidden = first(x)
rescaled = torch.from_numpy(hidden.detach().numpy() / 2)
loss = second(rescaled).sum()

ids = {id(leaf) for leaf in reached(loss)}
for name, weight in model.named_parameters():
    print(f"{name}: {'reached' if id(weight) in ids else 'not reached'}")
# --8<-- [end:walk]

# --8<-- [start:trace]
print("hidden:", hidden.requires_grad)
print("rescaled:", rescaled.requires_grad)
print("loss:", loss.requires_grad)
# --8<-- [end:trace]
