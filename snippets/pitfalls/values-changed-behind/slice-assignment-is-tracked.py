# --8<-- [start:run]
import torch


def writes(tensor):
    """Count the assignments along the first edges."""
    node, count = tensor.grad_fn, 0
    while node is not None and type(node).__name__ == "CopySlices":
        node, count = node.next_functions[0][0], count + 1
    return count


w = torch.tensor(2.0, requires_grad=True)
result = torch.zeros(2)
for step in (1, 2, 3):
    result[0] = 3 * w
    result[1] = 5 * w
    print(f"step {step}:", writes(result))
result.sum().backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
