# --8<-- [start:setup]
import torch


def view_of_changed():
    x = torch.tensor([1.0, 2.0], requires_grad=True)
    h = 3 * x
    first = h[0:1]
    return x, h, first
# --8<-- [end:setup]

# --8<-- [start:wrong]
x, h, first = view_of_changed()
first.register_hook(lambda gradient: print("registered before:", gradient))
h.mul_(5)
first.register_hook(lambda gradient: print("registered after:", gradient))
(7 * first).sum().backward()
print("no hook has run, x.grad:", x.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
x, h, first = view_of_changed()
h.mul_(5)
first = h[0:1]
first.register_hook(lambda gradient: print("registered on a new view:", gradient))
(7 * first).sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:right]
