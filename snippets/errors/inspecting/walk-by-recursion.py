# --8<-- [start:run]
import torch


def count(node):
    return 1 + sum(count(after) for after, _ in node.next_functions)


y = torch.tensor(1.0, requires_grad=True)
for _ in range(2000):
    y = -y
count(y.grad_fn)
# --8<-- [end:run]
