# --8<-- [start:run]
import torch

w = torch.tensor(1.0, requires_grad=True)
loss = (w - 3) ** 2
loss.backward()
with torch.no_grad():
    w -= 0.1 * w.grad
w.grad.zero_()
print("w:", w)
print("w.grad:", w.grad)
# --8<-- [end:run]
