# --8<-- [start:run]
import torch


class Cube(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return x**3

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, g):
        (x,) = ctx.saved_tensors
        with torch.enable_grad():
            x = x.detach().requires_grad_()
            y = x**3
        return torch.autograd.grad(y, x, g)[0]


x = torch.tensor(2.0, requires_grad=True)
Cube.apply(x).backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
