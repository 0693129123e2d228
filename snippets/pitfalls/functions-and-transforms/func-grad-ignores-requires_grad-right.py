# --8<-- [start:run]
import torch

w = torch.tensor(3.0)
slope = torch.func.grad(lambda w: w**2)(w)
new = w - 0.25 * slope
print("new:", new)
print("requires_grad:", new.requires_grad)
# --8<-- [end:run]
