# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(x, w):
        return w * x

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, g):
        x, w = ctx.saved_tensors
        return w * g, x * g


x = torch.tensor(2.0, requires_grad=True)
Scale.apply(x, w).backward()
print("x.grad:", x.grad)
print("w.grad:", w.grad)
# --8<-- [end:run]
