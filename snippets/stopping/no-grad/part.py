# --8<-- [start:wrong]
import torch

w = torch.tensor(3.0, requires_grad=True)
with torch.no_grad():
    scale = w.abs()  # meant: a cheap way to read the norm
(w**2 / scale).backward()
print("w.grad, wrong:", w.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
w.grad = None
(w**2 / w.abs()).backward()
print("w.grad, right:", w.grad)
# --8<-- [end:right]

# --8<-- [start:oracle]
h = 0.5
print("difference quotient:", ((3 + h) ** 2 / abs(3 + h) - (3 - h) ** 2 / abs(3 - h)) / (2 * h))
# --8<-- [end:oracle]
