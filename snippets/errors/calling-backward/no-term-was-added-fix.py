# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
for batch in [[float("nan"), float("nan")], [float("nan"), 5.0]]:
    terms = [(w - target) ** 2 for target in batch if target == target]
    if terms:
        sum(terms).backward()
    print("w.grad:", w.grad)
# --8<-- [end:run]
