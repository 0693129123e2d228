# --8<-- [start:run]
import torch


class Cube(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * x * x

    @staticmethod
    def backward(ctx, g):
        (x,) = ctx.saved_tensors
        return 3 * x * x * g


x = torch.tensor(1.0, requires_grad=True)
y = Cube.apply(x) ** 2
(first,) = torch.autograd.grad(y, x, create_graph=True)
(second,) = torch.autograd.grad(first, x)
print("first:", first.item())
print("second:", second.item())

point = torch.tensor([1.0], dtype=torch.float64, requires_grad=True)
with torch.random.fork_rng():
    torch.manual_seed(0)
    print("gradgradcheck:", torch.autograd.gradgradcheck(Cube.apply, point))
# --8<-- [end:run]
