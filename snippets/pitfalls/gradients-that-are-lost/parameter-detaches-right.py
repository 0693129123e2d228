# --8<-- [start:run]
import torch

scale = torch.tensor(2.0, requires_grad=True)
weight = 3 * scale
(weight**2).backward()
print("scale.grad:", scale.grad)
# --8<-- [end:run]
