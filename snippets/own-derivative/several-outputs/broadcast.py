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
        a, b = ctx.saved_tensors
        print("strides of g:", g.stride())
        print("shape of the gradient of b:", (g * a).shape)
        return g * b, g * a


a = torch.tensor([[2.0, 3.0], [5.0, 7.0]], requires_grad=True)
b = torch.tensor([10.0, 20.0], requires_grad=True)
Product.apply(a, b).sum().backward()
print("b.grad:", b.grad)
# --8<-- [end:run]
