# --8<-- [start:run]
import torch

weight = (torch.ones(2) * 0.5).requires_grad_()
(weight**2).sum().backward()
print("weight.grad:", weight.grad)
# --8<-- [end:run]
