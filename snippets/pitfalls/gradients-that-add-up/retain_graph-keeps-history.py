# --8<-- [start:run]
import torch


def additions(tensor):
    """Count the sums along the first edges."""
    node, count = tensor.grad_fn, 0
    while node is not None and node.name() == "AddBackward0":
        node, count = node.next_functions[0][0], count + 1
    return count


w = torch.ones(1, requires_grad=True)
total = 0.0
for _ in range(3):
    loss = (2 * w).sum()
    total = total + loss
print("total:", total)
print("sums in its graph:", additions(total))
# --8<-- [end:run]
