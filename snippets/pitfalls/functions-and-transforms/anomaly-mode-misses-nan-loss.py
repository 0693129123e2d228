# --8<-- [start:run]
import torch

x = torch.tensor(-1.0, requires_grad=True)
with torch.autograd.set_detect_anomaly(True):
    loss = x.log()
    loss.backward()
print("loss:", loss.item())
print("x.grad:", x.grad)
# --8<-- [end:run]
