# --8<-- [start:run]
import torch

w = torch.tensor(1.0, requires_grad=True)
for _ in range(2):
    (3 * w).backward()
    print("w.grad:", w.grad)
    w.grad = None
# --8<-- [end:run]
