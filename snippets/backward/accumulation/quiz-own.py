# --8<-- [start:run]
import torch

x = torch.tensor(0.0, requires_grad=True)
kept = []
for _ in range(3):
    (x**2 - 2 * x + 1).backward()
    kept.append(x.grad)
    x.grad = None
print("kept:", kept)
# --8<-- [end:run]
