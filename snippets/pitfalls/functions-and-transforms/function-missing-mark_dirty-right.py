# --8<-- [start:run]
import torch


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.mark_dirty(x)
        return x.mul_(2)

    @staticmethod
    def backward(ctx, g):
        return 2 * g


a = torch.tensor(1.0, requires_grad=True)
b = a * 1
c = Double.apply(b)
(b + c).backward()
print("b + c:", (b + c).item())
print("a.grad:", a.grad.item())
# --8<-- [end:run]
