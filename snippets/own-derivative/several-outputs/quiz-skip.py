# --8<-- [start:run]
import torch


class Product(torch.autograd.Function):
    @staticmethod
    def forward(a, b):
        return a @ b

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, g):
        a, b = ctx.saved_tensors
        g_a = g_b = None
        if ctx.needs_input_grad[0]:
            g_a = g @ b.T
        if ctx.needs_input_grad[1]:
            g_b = a.T @ g
        print("gradient of a:", g_a)
        print("gradient of b:", g_b.flatten())
        return g_a, g_b


a = torch.tensor([[2.0, 3.0]])
b = torch.tensor([[5.0], [7.0]], requires_grad=True)
Product.apply(a, b).backward(torch.tensor([[10.0]]))
print("b.grad:", b.grad.flatten())
# --8<-- [end:run]
