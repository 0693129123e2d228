# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 4.0, 5.0], requires_grad=True)
(x - x.mean()).sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
