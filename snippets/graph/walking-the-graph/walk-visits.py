# --8<-- [start:double]
import torch
from torch.autograd.graph import Node

x = torch.tensor(1.0, requires_grad=True)
h = x
for _ in range(10):
    h = h + h


def visits(node: Node) -> int:
    """Walk down every path, with no memory of nodes already seen."""
    return 1 + sum(visits(edge[0]) for edge in node.next_functions)


def nodes_from(root: Node) -> list[Node]:
    """Every node reached from the root, each once."""
    found = [root]
    for node in found:
        for next_node, _ in node.next_functions:
            if next_node not in found:
                found.append(next_node)
    return found


nodes = nodes_from(h.grad_fn)
print("visits:", visits(h.grad_fn))
print("nodes:", len(nodes))
# --8<-- [end:double]

# --8<-- [start:gradient]
called = []
for node in nodes:
    node.register_prehook(called.append)

h.backward()
print("x.grad:", x.grad)
print("calls:", len(called))
# --8<-- [end:gradient]
