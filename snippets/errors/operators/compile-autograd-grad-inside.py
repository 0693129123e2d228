# --8<-- [start:run]
import torch


@torch.compile(backend="aot_eager")
def slope(x):
    return torch.autograd.grad((x**4).sum(), x, create_graph=True)[0]


x = torch.ones(2, requires_grad=True)
torch.autograd.grad(slope(x).sum(), x)
# --8<-- [end:run]
