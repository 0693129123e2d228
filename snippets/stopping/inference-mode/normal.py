# --8<-- [start:run]
import torch

x = torch.ones(2)
with torch.inference_mode():
    new = x + 1
    view = x[:1]
    x.add_(1)
print("new:", new.is_inference())
print("view:", view.is_inference())
print("x:", x, x.is_inference(), x._version)
# --8<-- [end:run]
