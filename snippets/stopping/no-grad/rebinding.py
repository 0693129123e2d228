# --8<-- [start:wrong]
import torch

w = torch.tensor(1.0, requires_grad=True)
((w - 3) ** 2).backward()
with torch.no_grad():
    w = w - 0.25 * w.grad  # a new tensor, made under no_grad
print("w, wrong:", w)
# --8<-- [end:wrong]

# --8<-- [start:right]
w = torch.tensor(1.0, requires_grad=True)
((w - 3) ** 2).backward()
with torch.no_grad():
    w -= 0.25 * w.grad
print("w, right:", w)
# --8<-- [end:right]
