# --8<-- [start:run]
import torch

logits = torch.tensor([[0.0, 0.0], [0.0, 2.0]], requires_grad=True)
target = torch.tensor([1, 1])
loss = (logits.argmax(dim=1) != target).float().mean()
loss.backward()
# --8<-- [end:run]
