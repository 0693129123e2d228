# --8<-- [start:run]
import torch

x = torch.tensor(0.0, requires_grad=True)
x.grad.zero_()
# --8<-- [end:run]
