# --8<-- [start:run]
import torch

x = torch.tensor([0.0], requires_grad=True)
y = x.exp()
y.data.zero_()
y.backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
