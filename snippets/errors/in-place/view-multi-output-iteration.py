# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = x * 2
for row in y:
    row += 1
# --8<-- [end:run]
