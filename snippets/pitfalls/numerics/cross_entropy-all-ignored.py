# --8<-- [start:run]
import torch

logits = torch.zeros(2, 2, requires_grad=True)
target = torch.tensor([-100, -100])
loss = torch.nn.functional.cross_entropy(logits, target, ignore_index=-100)
loss.backward()
print("loss:", loss.item())
print("logits.grad:", logits.grad.tolist())
# --8<-- [end:run]
