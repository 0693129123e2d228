# --8<-- [start:run]
import torch


class DoubleAndTriple(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return 2 * x, 3 * x

    @staticmethod
    def backward(ctx, grad_double, grad_triple):
        print("grad_triple:", grad_triple)
        return 2 * grad_double + 3 * grad_triple


x = torch.tensor(1.0, requires_grad=True)
double, triple = DoubleAndTriple.apply(x)
double.backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
