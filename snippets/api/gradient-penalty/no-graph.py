# --8<-- [start:wrong]
import torch

w = torch.tensor(1.0, requires_grad=True)
x = torch.tensor(2.0, requires_grad=True)

y = w * x**3
(slope,) = torch.autograd.grad(y, x, retain_graph=True)  # create_graph=True is missing
loss = y + slope**2
print("loss:", loss.item())
print("w, wrong:", torch.autograd.grad(loss, w))
# --8<-- [end:wrong]

# --8<-- [start:right]
y = w * x**3
(slope,) = torch.autograd.grad(y, x, create_graph=True)
loss = y + slope**2
print("loss:", loss.item())
print("w, right:", torch.autograd.grad(loss, w))
# --8<-- [end:right]

# --8<-- [start:oracle]
def loss_of(w, x=2.0):
    return w * x**3 + (3 * w * x**2) ** 2


h = 0.5
print("difference quotient:", (loss_of(1 + h) - loss_of(1 - h)) / (2 * h))
# --8<-- [end:oracle]
