# --8<-- [start:setup]
import torch


def count(node):
    """How many nodes lie on the first path: one call for each."""
    return 1 + count(node.next_functions[0][0]) if node.next_functions else 1


def count_in_a_loop(node):
    nodes = 1
    while node.next_functions:
        nodes, node = nodes + 1, node.next_functions[0][0]
    return nodes


h = torch.tensor(1.0, requires_grad=True)
for _ in range(5000):
    h = h + 1
# --8<-- [end:setup]

# --8<-- [start:run]
try:
    count(h.grad_fn)
except RecursionError:
    print("recursive: too deep for Python")
print("in a loop:", count_in_a_loop(h.grad_fn))
# --8<-- [end:run]
