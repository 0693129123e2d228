# --8<-- [start:run]
import torch

x = torch.tensor(0.0, requires_grad=True)
with torch.autograd.set_detect_anomaly(True):
    (1 / x).backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
