# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0], requires_grad=True)
left, right = (x * 1).split(2)
left.mul_(2)
# --8<-- [end:run]
