# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
losses = torch.stack([3 * w, w**2])
total = losses.mean() + w
total.backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
