# --8<-- [start:run]
import torch


class AddOneAndDouble(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        x.add_(1)
        ctx.mark_dirty(x)
        return x, 2 * x

    @staticmethod
    def backward(ctx, grad_x, grad_double):
        return grad_x + 2 * grad_double


x = torch.tensor([2.0], requires_grad=True)
changed, double = AddOneAndDouble.apply(x.clone())
(changed + double).backward()
print("changed:", changed)
print("double:", double)
print("x.grad:", x.grad)
# --8<-- [end:run]
