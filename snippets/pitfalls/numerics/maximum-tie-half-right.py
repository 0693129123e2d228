# --8<-- [start:run]
import torch

a = torch.tensor(1.5, requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)
torch.maximum(a, b).backward()
print("maximum:", a.grad.item(), b.grad.item())

a.grad = b.grad = None
torch.where(a > b, a, b).backward()
print("where:", a.grad.item(), b.grad.item())
# --8<-- [end:run]
