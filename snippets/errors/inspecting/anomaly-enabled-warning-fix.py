# --8<-- [start:run]
import torch

x = torch.tensor(2.0, requires_grad=True)
with torch.autograd.set_detect_anomaly(True):
    (x**2).backward()
print("x.grad:", x.grad)
print("enabled afterwards:", torch.is_anomaly_enabled())
# --8<-- [end:run]
