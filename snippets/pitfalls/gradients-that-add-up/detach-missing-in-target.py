# --8<-- [start:run]
import torch

w = torch.tensor(1.0, requires_grad=True)
prediction, target = 2 * w, 3 * w
((prediction - target) ** 2).backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
