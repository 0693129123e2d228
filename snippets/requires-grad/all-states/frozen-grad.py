# --8<-- [start:freeze]
import torch

x = torch.tensor(3.0, requires_grad=True)
w = torch.tensor(2.0, requires_grad=True)
(w * x).backward()
w.requires_grad_(False)
(w * x).backward()

print("w.requires_grad:", w.requires_grad)
print("w.grad:", w.grad)
print("x.grad:", x.grad)
# --8<-- [end:freeze]
