# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
for batch in [[float("nan"), float("nan")], [float("nan"), 5.0]]:
    loss = torch.tensor(0.0)
    for target in batch:
        if target == target:
            loss = loss + (w - target) ** 2
    if loss.requires_grad:
        loss.backward()
    print("w.grad:", w.grad)
# --8<-- [end:run]
