# --8<-- [start:run]
import torch


class WithProduct(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return torch.cat([x, x.prod().reshape(1)])

    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        return grad_output[:2] + grad_output[2] * x


x = torch.tensor([2.0, 5.0], dtype=torch.double, requires_grad=True)
torch.autograd.gradcheck(WithProduct.apply, x)
# --8<-- [end:run]
