# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = x.cumsum(dim=0)
y.backward(torch.tensor([0.0, 1.0, 0.0]))
print("second row:", x.grad)
# --8<-- [end:run]
