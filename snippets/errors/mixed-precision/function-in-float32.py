# --8<-- [start:run]
import torch


class Product(torch.autograd.Function):
    @staticmethod
    @torch.amp.custom_fwd(device_type="cpu", cast_inputs=torch.float32)
    def forward(ctx, x, w):
        ctx.save_for_backward(x, w)
        return x @ w

    @staticmethod
    @torch.amp.custom_bwd(device_type="cpu")
    def backward(ctx, g):
        x, w = ctx.saved_tensors
        return g @ w.t(), x.t() @ g


x = torch.full((1, 1), 3.0, requires_grad=True)
w = torch.full((1, 1), 1 + 1 / 256, requires_grad=True)
with torch.autocast("cpu", dtype=torch.bfloat16):
    y = Product.apply(x, w)
y.backward()
print("y:", y.item(), y.dtype)
print("x.grad:", x.grad.item())
# --8<-- [end:run]
