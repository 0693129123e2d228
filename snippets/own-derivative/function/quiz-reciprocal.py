# --8<-- [start:run]
import torch


class Reciprocal(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return 1 / x

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, g):
        (x,) = ctx.saved_tensors
        return -g / x**2


x = torch.tensor(4.0, requires_grad=True)
(8 * Reciprocal.apply(x)).backward()
print("x.grad:", x.grad)
point = torch.tensor([4.0, -0.5], dtype=torch.float64, requires_grad=True)
print("gradcheck:", torch.autograd.gradcheck(Reciprocal.apply, point))
# --8<-- [end:run]
