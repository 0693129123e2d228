# --8<-- [start:run]
import torch


def f(x):
    return (x**2).sum()


x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
print("backward:", torch.autograd.grad(f(x), x)[0])
slopes = [torch.func.jvp(f, (x.detach(),), (direction,))[1] for direction in torch.eye(3)]
print("forward:", torch.stack(slopes))
# --8<-- [end:run]
