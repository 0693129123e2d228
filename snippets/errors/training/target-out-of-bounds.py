# --8<-- [start:run]
import torch

scores = torch.zeros(2, 2, requires_grad=True)
targets = torch.tensor([1, 2])
torch.nn.functional.cross_entropy(scores, targets).backward()
# --8<-- [end:run]
