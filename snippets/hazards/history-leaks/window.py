# --8<-- [start:run]
import torch

for window in (1, 2, 3):
    w = torch.tensor(2.0, requires_grad=True)
    h = torch.tensor(1.0)
    for t in range(3):
        if t == 3 - window:
            h = h.detach()
        h = w * h + 1
    h.backward()
    print(f"last {window} steps: {w.grad}")
# --8<-- [end:run]
