# --8<-- [start:wrong]
import torch

a, b, c = (torch.tensor(value, requires_grad=True) for value in (1.0, 2.0, 3.0))
(a**2 + c**2).backward()

gradients = [t.grad for t in (a, b, c) if t.grad is not None]
for name, gradient in zip("abc", gradients, strict=False):
    print(f"{name}, wrong:", gradient)
# --8<-- [end:wrong]

# --8<-- [start:right]
for name, tensor in zip("abc", (a, b, c), strict=True):
    print(f"{name}, right:", tensor.grad)
# --8<-- [end:right]
