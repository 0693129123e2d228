# --8<-- [start:step]
import torch

w = torch.tensor(1.0, requires_grad=True)
y = (w**2) ** 2
y.backward(retain_graph=True)
with torch.no_grad():
    w -= 0.125 * w.grad
print("w:", w.item())
# --8<-- [end:step]

# --8<-- [start:again]
y.backward()
# --8<-- [end:again]
