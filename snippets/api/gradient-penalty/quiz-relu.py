# --8<-- [start:run]
import torch

v = torch.tensor(2.0, requires_grad=True)
w = torch.tensor(3.0, requires_grad=True)
x = torch.tensor(1.0, requires_grad=True)
y = v * torch.relu(w * x)

(slope,) = torch.autograd.grad(y, x, create_graph=True)
penalty = slope**2
print("slope:", slope.item())
print("in v, w, x:", torch.autograd.grad(penalty, [v, w, x], materialize_grads=True))
# --8<-- [end:run]

# --8<-- [start:oracle]
def penalty_of(v, w):
    return (v * w) ** 2  # the slope is v w where w x is positive


h = 0.5
print("difference quotient in v:", (penalty_of(2 + h, 3) - penalty_of(2 - h, 3)) / (2 * h))
print("difference quotient in w:", (penalty_of(2, 3 + h) - penalty_of(2, 3 - h)) / (2 * h))
# --8<-- [end:oracle]
