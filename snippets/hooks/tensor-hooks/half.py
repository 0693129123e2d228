# --8<-- [start:run]
import torch


def stop(gradient):
    raise ValueError("the gradient is too large")


a = torch.tensor(3.0, requires_grad=True)
b = torch.tensor(2.0, requires_grad=True)
h = 5 * a
h.register_hook(stop)
try:
    (h * b).backward()
except ValueError as error:
    print("raised:", error)
print("b.grad:", b.grad)
print("a.grad:", a.grad)
# --8<-- [end:run]
