# --8<-- [start:run]
import torch


def network(x):
    return 3 * torch.tanh(2 * x)


x = (torch.tensor(0.5).atanh() / 2).requires_grad_()
(slope,) = torch.autograd.grad(network(x), x, create_graph=True)
(curvature,) = torch.autograd.grad(slope, x)
print("slope:", slope.detach())
print("curvature:", curvature)
# --8<-- [end:run]
