# --8<-- [start:table]
import torch

vector = {2: torch.tensor([1.0, 2.0]), 3: torch.tensor([3.0, 4.0, 5.0])}
matrix = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
cases = (
    ("torch.dot(a, b)", vector[3], vector[3] + 1, "g * b", "g * a"),
    ("a @ b", matrix, vector[3], "torch.outer(g, b)", "a.T @ g"),
    ("a @ b", vector[2], matrix, "b @ g", "torch.outer(a, g)"),
    ("torch.outer(a, b)", vector[2], vector[3], "g @ b", "g.T @ a"),
    ("a @ b", matrix, matrix.view(3, 2), "g @ b.T", "a.T @ g"),
)
print("| product | shapes | gradient of `a` | gradient of `b` | equal |")
print("| :-- | :-- | :-- | :-- | :-- |")
for product, left, right, of_a, of_b in cases:
    a, b = left.clone().requires_grad_(), right.clone().requires_grad_()
    y = eval(product)
    g = torch.arange(1.0, y.numel() + 1).view(y.shape)
    y.backward(gradient=g)
    equal = torch.equal(a.grad, eval(of_a)) and torch.equal(b.grad, eval(of_b))
    shapes = f"{tuple(a.shape)}, {tuple(b.shape)}"
    print(f"| `{product}` | `{shapes}` | `{of_a}` | `{of_b}` | {equal} |")
# --8<-- [end:table]
