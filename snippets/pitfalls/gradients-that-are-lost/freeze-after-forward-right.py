# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
loss = w**2
loss.backward()
w.requires_grad_(False)
print("w.grad:", w.grad)
# --8<-- [end:run]
