# --8<-- [start:run]
import torch

scores = torch.zeros(2, 2, requires_grad=True)
targets = torch.tensor([1, 2])
print("smallest:", targets.min().item(), "largest:", targets.max().item(), "scores:", scores.shape[1])
torch.nn.functional.cross_entropy(scores, targets - 1, reduction="sum").backward()
print(scores.grad)
# --8<-- [end:run]
