# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
h = 2 * x
first, second = h.unbind()
first.mul_(3)
# --8<-- [end:run]
