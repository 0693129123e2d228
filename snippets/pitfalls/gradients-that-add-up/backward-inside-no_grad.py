# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)
loss = w**2
with torch.no_grad():
    loss.backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
