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


x = torch.tensor(3.0, requires_grad=True)
Square.apply(x).backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
