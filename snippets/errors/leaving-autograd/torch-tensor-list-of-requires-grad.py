# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
stacked = torch.tensor([3 * w, 4 * w])
print("requires_grad:", stacked.requires_grad)
# --8<-- [end:run]
