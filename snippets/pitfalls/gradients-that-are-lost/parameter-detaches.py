# --8<-- [start:run]
import torch

scale = torch.tensor(2.0, requires_grad=True)
weight = torch.nn.Parameter(3 * scale)
(weight**2).backward()
print("weight.grad:", weight.grad)
print("scale.grad:", scale.grad)
# --8<-- [end:run]
