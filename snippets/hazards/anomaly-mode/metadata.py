# --8<-- [start:run]
import torch

x = torch.tensor(2.0, requires_grad=True)
with torch.autograd.set_detect_anomaly(True):
    inside = x * 3
outside = x * 3
print("inside:", list(inside.grad_fn.metadata))
print("outside:", list(outside.grad_fn.metadata))
# --8<-- [end:run]
