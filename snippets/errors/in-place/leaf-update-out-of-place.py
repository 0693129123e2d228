# --8<-- [start:run]
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
(w**2).sum().backward()
w = w - 0.1 * w.grad
print("w.is_leaf:", w.is_leaf)
(w**2).sum().backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
