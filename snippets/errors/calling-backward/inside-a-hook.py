# --8<-- [start:run]
import torch


def slope(grad):
    copy = grad.detach().requires_grad_()
    return torch.autograd.grad(copy**2, copy)[0]


x = torch.tensor(2.0, requires_grad=True)
y = 3 * x
y.register_hook(slope)
y.backward()
# --8<-- [end:run]
