# --8<-- [start:run]
import torch


class Relu(torch.autograd.Function):
    @staticmethod
    def forward(x):
        mask = (x > 0).to(x.dtype)
        return x * mask, mask

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.mark_non_differentiable(output[1])
        ctx.save_for_backward(output[1])

    @staticmethod
    def backward(ctx, g, g_mask):
        (mask,) = ctx.saved_tensors
        return g * mask


x = torch.tensor([-2.0, 5.0], requires_grad=True)
y, mask = Relu.apply(x)
(y * mask).backward(torch.tensor([10.0, 20.0]))
print("mask:", mask)
print("x.grad:", x.grad)
# --8<-- [end:run]
