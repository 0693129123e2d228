# --8<-- [start:run]
import torch

w = torch.tensor([0.5, 1.0, 2.0], requires_grad=True)
w.clamp(max=1.0).sum().backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
