# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
y = x + x
y.backward()
print("grad_fn:", y.grad_fn.name())
y.backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
