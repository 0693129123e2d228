# --8<-- [start:run]
import torch


class Square(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * x

    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        return 2 * x * grad_output


x = torch.ones(1, dtype=torch.double, requires_grad=True)
v = torch.ones(1, dtype=torch.double, requires_grad=True)
print("gradgradcheck:", torch.autograd.gradgradcheck(Square.apply, x, grad_outputs=v))
# --8<-- [end:run]
