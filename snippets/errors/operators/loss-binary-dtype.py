# --8<-- [start:run]
import torch

p = torch.tensor([0.25, 0.5], requires_grad=True)
target = torch.tensor([0.0, 1.0], dtype=torch.float64)
torch.nn.functional.binary_cross_entropy(p, target)
# --8<-- [end:run]
