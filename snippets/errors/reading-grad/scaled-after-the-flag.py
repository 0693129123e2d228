# --8<-- [start:run]
import torch

weight = torch.ones(2, requires_grad=True) * 0.5
(weight**2).sum().backward()
print("weight.grad:", weight.grad)
# --8<-- [end:run]
