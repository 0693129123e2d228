# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
((w - 1) ** 2).backward()
print("after backward, w and w.grad:", w.item(), w.grad)
optimizer.step()
print("after step, w and w.grad:", w.item(), w.grad)
optimizer.zero_grad()
print("after zero_grad, w and w.grad:", w.item(), w.grad)
# --8<-- [end:run]
