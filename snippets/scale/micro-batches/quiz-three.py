# --8<-- [start:run]
import torch

targets = torch.tensor([4.0, 8.0, 6.0, 6.0])
w = torch.tensor(0.0, requires_grad=True)
for part in (targets[:1], targets[1:2], targets[2:]):
    (((w - part) ** 2 / 2).mean() / 3).backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
