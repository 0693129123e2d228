# --8<-- [start:run]
import torch


class DoubleAndTriple(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.set_materialize_grads(False)
        return x * 2, x * 3

    @staticmethod
    def backward(ctx, grad_double, grad_triple):
        terms = []
        if grad_double is not None:
            terms.append(grad_double * 2)
        if grad_triple is not None:
            terms.append(grad_triple * 3)
        return sum(terms) if terms else None


x = torch.ones(1, dtype=torch.double, requires_grad=True)
print("gradcheck:", torch.autograd.gradcheck(DoubleAndTriple.apply, x))
# --8<-- [end:run]
