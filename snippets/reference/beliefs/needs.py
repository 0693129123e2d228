# --8<-- [start:run]
import torch


class Multiply(torch.autograd.Function):
    @staticmethod
    def forward(ctx, a, b):
        ctx.save_for_backward(a, b)
        return a * b

    @staticmethod
    def backward(ctx, g):
        print("needs_input_grad:", ctx.needs_input_grad)
        a, b = ctx.saved_tensors
        return g * b, g * a


a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)
print("asked for a alone:", torch.autograd.grad(Multiply.apply(a, b), a))
# --8<-- [end:run]
