# --8<-- [start:run]
import torch


class Product(torch.autograd.Function):
    @staticmethod
    def forward(a, b):
        return a * b

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, g):
        print("needs_input_grad:", ctx.needs_input_grad)
        a, b = ctx.saved_tensors
        return g * b, g * a


a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(5.0, requires_grad=True)
print("by grad, for a alone:", torch.autograd.grad(Product.apply(a, b), a)[0])
y = Product.apply(a, b.detach())
print("for a constant b:", torch.autograd.grad(y, a)[0])
# --8<-- [end:run]
