# --8<-- [start:run]
import torch

x = torch.tensor(2.0)
w1 = torch.tensor(3.0, requires_grad=True)
w2 = torch.tensor(5.0, requires_grad=True)

w2.requires_grad_(False)
y = w2 * (w1 * x)
y.backward()
print("w1.grad:", w1.grad)
print("w2.grad:", w2.grad)
# --8<-- [end:run]

# --8<-- [start:oracle]
def f(w1):
    return 5.0 * (w1 * 2.0)


h = 0.5
print("difference quotient in w1:", (f(3 + h) - f(3 - h)) / (2 * h))
# --8<-- [end:oracle]
