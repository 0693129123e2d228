# --8<-- [start:run]
import torch

x = torch.full((4,), 7.0, requires_grad=True)
x.max().backward()
print("through max():", x.grad.tolist())
x.grad = None
x.max(0).values.backward()
print("through max(0):", x.grad.tolist())
# --8<-- [end:run]
