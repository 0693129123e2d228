# --8<-- [start:run]
import torch


class DoubleAndTriple(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return 2 * x, 3 * x

    @staticmethod
    def backward(ctx, grad_output):
        return 2 * grad_output


x = torch.tensor(1.0, requires_grad=True)
double, triple = DoubleAndTriple.apply(x)
double.backward()
# --8<-- [end:run]
