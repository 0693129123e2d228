# --8<-- [start:run]
import torch

w = torch.tensor(0.5, requires_grad=True)
total = 0.0
for x in torch.tensor([1.0, 2.0, 4.0]):
    loss = (w * x - 1) ** 2
    loss.backward()
    total += loss.item()
print("total:", total)
print("w.grad:", w.grad)
# --8<-- [end:run]
