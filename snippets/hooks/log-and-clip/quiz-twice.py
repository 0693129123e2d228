# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)


def double(gradient):
    return 2 * gradient


first = x.register_hook(double)
second = x.register_hook(double)
first.remove()
first.remove()
(x**2).backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
