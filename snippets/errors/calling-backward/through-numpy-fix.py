# --8<-- [start:run]
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
loss = torch.square(w).sum()
loss.backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
