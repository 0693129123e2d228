# --8<-- [start:wrong]
import torch


def often_seen(x):
    return x + (torch.sign(x) - x).detach()


def exact(x):
    return torch.sign(x).detach() + (x - x.detach())


x = torch.tensor([0.1, 3.0, 1e7, 1e8], requires_grad=True)
print("wrong:", often_seen(x).detach())
# --8<-- [end:wrong]

# --8<-- [start:right]
print("right:", exact(x).detach())
# --8<-- [end:right]

# --8<-- [start:gradients]
print("gradient, either way:", torch.autograd.grad(often_seen(x).sum(), x)[0])
# --8<-- [end:gradients]
