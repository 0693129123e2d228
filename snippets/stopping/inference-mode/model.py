# --8<-- [start:build]
import torch

with torch.inference_mode():
    w = torch.nn.Parameter(torch.tensor([1.0]))
optimizer = torch.optim.SGD([w], lr=0.5)
(3 * w).sum().backward()
print("w.grad:", w.grad)
# --8<-- [end:build]

# --8<-- [start:step]
optimizer.step()
# --8<-- [end:step]
