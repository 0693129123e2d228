# --8<-- [start:forward]
import torch
from torch.autograd.graph import Node

x = torch.tensor(2.0, requires_grad=True)
u = x**2
v = 3 * x
w = u * v
y = u + w
names = {u.grad_fn: "u", v.grad_fn: "v", w.grad_fn: "w", y.grad_fn: "y"}
# --8<-- [end:forward]

# --8<-- [start:recursive]
def recursive_walk(node: Node) -> list[str]:
    """Down the first edge as far as it goes, then the next, every node once."""
    found = []

    def visit(node):
        if node in names and names[node] not in found:
            found.append(names[node])
            for next_node, _ in node.next_functions:
                visit(next_node)

    visit(node)
    return found


called = []
for node, name in names.items():
    node.register_prehook(lambda _, name=name: called.append(name))
y.backward()
print("recursive walk:", recursive_walk(y.grad_fn))
print("engine:", called)
# --8<-- [end:recursive]
