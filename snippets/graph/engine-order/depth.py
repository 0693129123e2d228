# --8<-- [start:torch]
import sys

import torch

x = torch.tensor(1.0, requires_grad=True)
h = x
for _ in range(20000):
    h = h + 1
h.backward()
print("x.grad:", x.grad.item())
print("deeper than Python's limit:", sys.getrecursionlimit() < 20000)
# --8<-- [end:torch]

# --8<-- [start:recursive]
def depth(node):
    """The number of nodes on the longest path to a leaf."""
    deepest = 0
    for next_node, _ in node.next_functions:
        if next_node is not None:
            deepest = max(deepest, depth(next_node))
    return 1 + deepest


depth(h.grad_fn)
# --8<-- [end:recursive]
