# --8<-- [start:run]
import torch
from torch.nn.functional import linear

with torch.inference_mode():
    weight = torch.tensor([[1.0, 2.0]], requires_grad=True)
    bias = torch.tensor([0.0], requires_grad=True)

linear(torch.tensor([[3.0, 4.0]]), weight, bias).sum().backward()
print("bias.grad:", bias.grad)
print("weight.grad:", weight.grad)
print("weight.requires_grad:", weight.requires_grad)
print("weight**2:", (weight**2).grad_fn)
# --8<-- [end:run]
