# --8<-- [start:run]
import torch

score = torch.tensor([1.0, 2.0], requires_grad=True)
total = torch.zeros(2, 3).index_add(0, torch.tensor([0, 1]), score)
# --8<-- [end:run]
