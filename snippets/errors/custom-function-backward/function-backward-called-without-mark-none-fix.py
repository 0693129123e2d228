# --8<-- [start:run]
import torch


class DoubleAndTriple(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.set_materialize_grads(False)
        return x * 2, x * 3

    @staticmethod
    def backward(ctx, grad_double, grad_triple):
        grad_x = None
        if grad_double is not None:
            grad_x = grad_double * 2
        if grad_triple is not None:
            grad_x = grad_triple * 3 if grad_x is None else grad_x + grad_triple * 3
        return grad_x


x = torch.tensor(1.0, requires_grad=True)
double, triple = DoubleAndTriple.apply(x)
double.backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
