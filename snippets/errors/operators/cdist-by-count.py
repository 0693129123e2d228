# --8<-- [start:run]
import torch

for count in (25, 26):
    points = torch.ones(count, 2, requires_grad=True)
    print(f"{count} points:", torch.cdist(points, torch.zeros(1, 2)).grad_fn.name())
# --8<-- [end:run]
