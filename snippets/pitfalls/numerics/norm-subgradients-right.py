# --8<-- [start:run]
import torch

x = torch.tensor([2.0, 1.5], requires_grad=True)
for name, value in (
    ("p = inf", torch.linalg.vector_norm(x, float("inf"))),
    ("abs().max(0)", x.abs().max(0).values),
):
    (gradient,) = torch.autograd.grad(value, x)
    print(f"{name}: {gradient}")
# --8<-- [end:run]
