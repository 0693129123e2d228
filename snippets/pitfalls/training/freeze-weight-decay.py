# --8<-- [start:run]
import torch

w = torch.tensor([1.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1, weight_decay=0.5)
w.grad = torch.zeros(1)
optimizer.step()
print("w:", w.detach())
# --8<-- [end:run]
