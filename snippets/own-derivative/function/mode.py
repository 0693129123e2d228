# --8<-- [start:run]
import torch


class Cube(torch.autograd.Function):
    @staticmethod
    def forward(x):
        print("forward: x.requires_grad is", x.requires_grad)
        print("forward: grad mode is", torch.is_grad_enabled())
        return x**3

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, g):
        print("backward: grad mode is", torch.is_grad_enabled())
        (x,) = ctx.saved_tensors
        return g * 3 * x**2


x = torch.tensor(2.0, requires_grad=True)
y = Cube.apply(x)
torch.autograd.grad(y, x, retain_graph=True)
torch.autograd.grad(y, x, create_graph=True)
# --8<-- [end:run]
