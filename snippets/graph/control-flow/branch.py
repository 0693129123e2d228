# --8<-- [start:function]
import torch
from torch.autograd.graph import Node


def f(x: torch.Tensor) -> torch.Tensor:
    if x > 1:
        return torch.pow(x, 2) - 2 * x + 1
    return -3 * x


def names(root: Node) -> list[str]:
    found = [root]
    for node in found:
        for next_node, _ in node.next_functions:
            if next_node is not None and next_node not in found:
                found.append(next_node)
    return [type(node).__name__ for node in found]
# --8<-- [end:function]

# --8<-- [start:above]
x = torch.tensor(3.0, requires_grad=True)
y = f(x)
print("graph:", *names(y.grad_fn))
y.backward()
print("x.grad:", x.grad)
# --8<-- [end:above]

# --8<-- [start:below]
x = torch.tensor(0.0, requires_grad=True)
y = f(x)
print("graph:", *names(y.grad_fn))
y.backward()
print("x.grad:", x.grad)
# --8<-- [end:below]
