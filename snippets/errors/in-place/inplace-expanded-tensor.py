# --8<-- [start:run]
import torch

x = torch.tensor([1.0], requires_grad=True)
y = (x * 1).expand(3)
y += 1
# --8<-- [end:run]
