# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)
total = 0.0
for _ in range(2):
    loss = w**2
    loss.backward()
    total += loss.item()
print("w.grad:", w.grad)
print("total:", total)
# --8<-- [end:run]
