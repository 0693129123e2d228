# --8<-- [start:run]
import torch

logits = torch.tensor([[0.0, 0.0], [0.0, 2.0]], requires_grad=True)
target = torch.tensor([1, 1])
loss = torch.nn.functional.cross_entropy(logits, target)
loss.backward()
print("first row:", logits.grad[0])
# --8<-- [end:run]
