# --8<-- [start:run]
import torch


class AddOne(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        x.add_(1)
        ctx.mark_dirty(x)
        return x

    @staticmethod
    def backward(ctx, grad_output):
        return grad_output


x = torch.tensor([2.0, 5.0], requires_grad=True)
base = x.clone()
changed = AddOne.apply(base[:1])
double = 2 * changed
double.backward()
print("base:", base)
print("x.grad:", x.grad)
# --8<-- [end:run]
