# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 1.0], requires_grad=True)
position = torch.softmax(x, dim=0) @ torch.arange(2.0)
position.backward()
print("position:", position.item())
print("x.grad:", x.grad)
# --8<-- [end:run]
