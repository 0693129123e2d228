# --8<-- [start:run]
import torch

x = torch.tensor(2.0, requires_grad=True)
with torch.autograd.detect_anomaly():
    (x * 3).backward()
# --8<-- [end:run]
