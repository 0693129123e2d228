# --8<-- [start:run]
import torch


def f(x):
    h = x**2
    h.register_hook(lambda gradient: 10 * gradient)
    return h


print("grad:", torch.func.grad(f)(torch.tensor(3.0)))
print("vmap(grad):", torch.func.vmap(torch.func.grad(f))(torch.tensor([3.0, 4.0])))
# --8<-- [end:run]
