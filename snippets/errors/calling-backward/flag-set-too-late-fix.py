# --8<-- [start:run]
import torch

w = torch.tensor([1.0, 2.0])
w.requires_grad_()
loss = (w**2).sum()
loss.backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
