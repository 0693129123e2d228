# --8<-- [start:run]
import torch

score = torch.tensor([1.0, 2.0], requires_grad=True)
rows = score.unsqueeze(1).expand(2, 3)
total = torch.zeros(2, 3).index_add(0, torch.tensor([0, 1]), rows)
total.sum().backward()
print("score.grad:", score.grad)
# --8<-- [end:run]
