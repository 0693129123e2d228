# --8<-- [start:run]
import torch


class DoubleAndTriple(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.set_materialize_grads(False)
        return x * 2, x * 3

    @staticmethod
    def backward(ctx, grad_double, grad_triple):
        return grad_double * 2 + grad_triple * 3


x = torch.ones(1, dtype=torch.double, requires_grad=True)
torch.autograd.gradcheck(DoubleAndTriple.apply, x)
# --8<-- [end:run]
