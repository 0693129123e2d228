# --8<-- [start:run]
import torch

x = torch.ones(2, 3, requires_grad=True)
row_weights = torch.tensor([1.0, 2.0])
y = x * row_weights[:, None]
y.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
