# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
losses = (w * torch.tensor([1.0, 2.0, 3.0])) ** 2
losses.mean().backward()
print("w.grad:", w.grad.item())
# --8<-- [end:run]
