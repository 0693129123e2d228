# --8<-- [start:run]
import torch

x = torch.tensor([0.0, 1.0], requires_grad=True)
y = (x / x).sum()
with torch.autograd.set_detect_anomaly(True):
    y.backward()
# --8<-- [end:run]
