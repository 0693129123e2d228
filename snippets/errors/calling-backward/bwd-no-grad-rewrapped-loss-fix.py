# --8<-- [start:run]
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
losses = torch.stack([(2 * w).sum(), (3 * w).sum()])
losses.sum().backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
