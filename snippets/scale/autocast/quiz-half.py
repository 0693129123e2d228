# --8<-- [start:run]
import torch

w = torch.tensor([1.0], dtype=torch.bfloat16, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1e-3)
for _ in range(10):
    optimizer.zero_grad()
    w.sum().backward()
    optimizer.step()
print("w:", w.item())
# --8<-- [end:run]
