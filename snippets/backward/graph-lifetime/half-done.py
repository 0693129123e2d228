# --8<-- [start:first]
import torch

w = torch.tensor(1.0, requires_grad=True)
x = torch.tensor(3.0, requires_grad=True)
y = w + x**2
y.backward()
print("w.grad:", w.grad)
print("x.grad:", x.grad)
# --8<-- [end:first]

# --8<-- [start:second]
try:
    y.backward()
except RuntimeError:
    print("the second backward failed")
print("w.grad:", w.grad)
print("x.grad:", x.grad)
# --8<-- [end:second]
