# --8<-- [start:run]
import torch


class Product(torch.autograd.Function):
    @staticmethod
    def forward(x, w):
        return x @ w

    @staticmethod
    def setup_context(ctx, inputs, output):
        x, w = inputs
        ctx.save_for_backward(x.to(output.dtype), w.to(output.dtype))

    @staticmethod
    def backward(ctx, g):
        x, w = ctx.saved_tensors
        return g @ w.t(), x.t() @ g


x = torch.full((1, 1), 3.0, requires_grad=True)
w = torch.full((1, 1), 2.0, requires_grad=True)
with torch.autocast("cpu", dtype=torch.bfloat16):
    y = Product.apply(x, w)
y.backward()
print("x.grad:", x.grad)
print("w.grad:", w.grad)
# --8<-- [end:run]
