# --8<-- [start:run]
import torch

logits = torch.zeros(2, 2, requires_grad=True)
labels = torch.tensor([0, 1])
loss = torch.nn.functional.cross_entropy(logits, labels)
loss.backward()
print(logits.grad)
# --8<-- [end:run]
