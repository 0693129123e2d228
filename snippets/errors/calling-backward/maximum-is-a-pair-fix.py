# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 3.0, 2.0], requires_grad=True)
y = x.max(dim=0).values
y.backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
