# --8<-- [start:handle]
import torch

x = torch.tensor(3.0, requires_grad=True)
handle = x.register_hook(lambda gradient: 10 * gradient)
del handle
(x**2).backward()
print("x.grad:", x.grad)
# --8<-- [end:handle]

# --8<-- [start:result]
x = torch.tensor(3.0, requires_grad=True)
h = 2 * x
h.register_hook(lambda gradient: 10 * gradient)
h = 2 * x
(h**2).backward()
print("x.grad of a new h:", x.grad)
# --8<-- [end:result]
