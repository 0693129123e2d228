# --8<-- [start:run]
import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)
with torch.autograd.set_detect_anomaly(True):
    safe = torch.where(x > 0, x, 1.0)
    torch.where(x > 0, safe.log(), 0.0).sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
