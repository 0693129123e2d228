# --8<-- [start:run]
import torch

logits = torch.zeros(2, 2, requires_grad=True)
target = torch.tensor([-100, -100])
total = torch.nn.functional.cross_entropy(logits, target, reduction="sum")
loss = total / (target != -100).sum().clamp(min=1)
loss.backward()
print("loss:", loss.item())
print("logits.grad:", logits.grad.tolist())
# --8<-- [end:run]
