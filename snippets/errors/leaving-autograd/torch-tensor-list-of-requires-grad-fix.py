# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
stacked = torch.stack([3 * w, 4 * w])
stacked.sum().backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
