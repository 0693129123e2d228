# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
with torch.no_grad():
    loss = (3 * w - 1) ** 2
loss.requires_grad = True
loss.backward()
print("loss.grad_fn:", loss.grad_fn)
print("w.grad:", w.grad)
# --8<-- [end:run]
