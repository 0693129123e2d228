# --8<-- [start:run]
import torch

logits = torch.zeros(2, 2, requires_grad=True)
labels = torch.tensor([0, 1])
accuracy = (logits.argmax(dim=1) == labels).float().mean()
accuracy.backward()
# --8<-- [end:run]
