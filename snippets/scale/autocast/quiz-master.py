# --8<-- [start:run]
import torch

x = torch.ones(1, 1)
w = torch.ones(1, 1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1e-3)
for _ in range(10):
    optimizer.zero_grad()
    with torch.autocast("cpu", dtype=torch.bfloat16):
        y = x @ w
    y.backward()
    optimizer.step()
print("w:", round(w.item(), 5))
# --8<-- [end:run]
