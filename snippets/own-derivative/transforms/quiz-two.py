# --8<-- [start:run]
import torch


class Product(torch.autograd.Function):
    @staticmethod
    def forward(a, b):
        return a * b

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)
        ctx.save_for_forward(*inputs)

    @staticmethod
    def backward(ctx, g):
        a, b = ctx.saved_tensors
        return g * b, g * a

    @staticmethod
    def jvp(ctx, t_a, t_b):
        a, b = ctx.saved_tensors
        return t_a * b + a * t_b


primals = torch.tensor(2.0), torch.tensor(5.0)
tangents = torch.tensor(3.0), torch.tensor(7.0)
y, tangent = torch.func.jvp(Product.apply, primals, tangents)
print("tangent:", tangent)
# --8<-- [end:run]
