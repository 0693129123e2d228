# --8<-- [start:wrong]
import torch

w = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)
y = w**2 + b
w.requires_grad_(False)  # after the forward pass
y.backward()
print("w.grad:", w.grad)
print("b.grad:", b.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
w.requires_grad_()
y = w**2 + b
y.backward()
print("w.grad, not frozen:", w.grad)
# --8<-- [end:right]
