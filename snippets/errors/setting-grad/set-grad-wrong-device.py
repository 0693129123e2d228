# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
x.grad = torch.zeros(2, device="meta")
# --8<-- [end:run]
