# --8<-- [start:run]
import torch


class Square(torch.autograd.Function):
    clear_saved_tensors_on_access = 1

    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * x

    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        return 2 * x * grad_output


x = torch.tensor(3.0, requires_grad=True)
y = Square.apply(x)
# --8<-- [end:run]
