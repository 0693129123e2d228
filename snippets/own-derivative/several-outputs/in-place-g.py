# --8<-- [start:wrong]
import torch


class Triple(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return 3 * x

    @staticmethod
    def setup_context(ctx, inputs, output):
        pass

    @staticmethod
    def backward(ctx, g):
        return g.mul_(3)


x = torch.tensor([2.0, 5.0], requires_grad=True)
v = torch.tensor([10.0, 20.0])
(4 * x + Triple.apply(x)).backward(v)
print("x.grad, wrong:", x.grad)
print("v afterwards:", v)
# --8<-- [end:wrong]

# --8<-- [start:right]
class TripleAgain(Triple):
    @staticmethod
    def backward(ctx, g):
        return 3 * g


x.grad = None
v = torch.tensor([10.0, 20.0])
(4 * x + TripleAgain.apply(x)).backward(v)
print("x.grad, right:", x.grad)
# --8<-- [end:right]
