# --8<-- [start:run]
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
with torch.set_grad_enabled(False):
    validation = (w**2).sum()
print("validation.requires_grad:", validation.requires_grad)
loss = (w**2).sum()
loss.backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
