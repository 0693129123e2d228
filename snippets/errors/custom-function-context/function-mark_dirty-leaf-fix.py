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


x = torch.tensor([2.0], requires_grad=True)
y = AddOne.apply(x.clone())
y.backward()
print("y:", y)
print("x.grad:", x.grad)
# --8<-- [end:run]
