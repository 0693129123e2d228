# --8<-- [start:run]
import torch

w = torch.tensor(1.0, requires_grad=True)
target = (2 * w).detach()
((w - target) ** 2).backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
