# --8<-- [start:run]
import torch
from torch.autograd.graph import Node


def nodes_from(root: Node) -> list[Node]:
    """Every node reached from the root, each once."""
    found = [root]
    for node in found:
        for next_node, _ in node.next_functions:
            if next_node is not None and next_node not in found:
                found.append(next_node)
    return found


print("| times | nodes | x.grad |")
print("| --- | --- | --- |")
for times in range(1, 8):
    x = torch.tensor(1.5, dtype=torch.float64, requires_grad=True)
    y = x
    for _ in range(times):
        u = y - 1
        y = u * u
    y.backward()
    print(f"| {times} | {len(nodes_from(y.grad_fn))} | {x.grad.item():.6g} |")
# --8<-- [end:run]
