# --8<-- [start:run]
import torch


class Square(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * x

    @staticmethod
    def backward(ctx, g):
        (x,) = ctx.saved_tensors
        return 2 * x * g


x = torch.tensor(3.0, requires_grad=True)
(10 * Square.apply(x)).backward()
print("x.grad:", x.grad)

point = torch.tensor([3.0], dtype=torch.float64, requires_grad=True)
print("gradcheck:", torch.autograd.gradcheck(Square.apply, point))
# --8<-- [end:run]
