# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)
w.grad = 0.0
# --8<-- [end:run]
