# --8<-- [start:forward]
import torch
from torch.autograd.graph import Node

a = torch.tensor(1.0)
b = torch.tensor(-2.0)
c = torch.tensor(1.0)
x = torch.tensor(0.0, requires_grad=True)
y = a * torch.pow(x, 2) + b * x + c


def nodes_from(root: Node) -> list[Node]:
    """Every node reached from the root, each once, the root first."""
    found = [root]
    for node in found:
        for next_node, _ in node.next_functions:
            if next_node is not None and next_node not in found:
                found.append(next_node)
    return found


nodes = nodes_from(y.grad_fn)
for number, node in enumerate(nodes):
    print(f"node {number}: {type(node).__name__}")
# --8<-- [end:forward]

# --8<-- [start:edges]
for number, node in enumerate(nodes):
    for position, (next_node, _) in enumerate(node.next_functions):
        target = None
        if next_node is not None:
            target = f"node {nodes.index(next_node)}"
        print(f"node {number}, input {position} -> {target}")
# --8<-- [end:edges]

# --8<-- [start:accumulate]
accumulate = nodes[-1]
print("next_functions:", accumulate.next_functions)
print("variable:", accumulate.variable)
print("the variable is x:", accumulate.variable is x)
# --8<-- [end:accumulate]

# --8<-- [start:shared]
through_power = nodes[4].next_functions[0][0]
through_product = nodes[3].next_functions[1][0]
print("one node, two edges:", through_power is through_product)
# --8<-- [end:shared]
