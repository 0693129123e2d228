# --8<-- [start:run]
import torch


def visits(node):
    """How often a walk down every path meets the leaf."""
    if not node.next_functions:
        return 1
    return sum(visits(next_node) for next_node, _ in node.next_functions)


x = torch.tensor(1.0, requires_grad=True)
h = x
for _ in range(10):
    h = h + h

called = []
accumulate = torch.autograd.graph.get_gradient_edge(x).node
accumulate.register_prehook(called.append)
h.backward()
print("one path at a time:", visits(h.grad_fn))
print("by the engine:", len(called))
print("x.grad:", x.grad.item())
# --8<-- [end:run]
