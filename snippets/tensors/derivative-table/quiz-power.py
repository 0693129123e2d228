# --8<-- [start:run]
import torch

x = torch.tensor(1.0, requires_grad=True)
y = x**x
y.backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
