# --8<-- [start:run]
import torch


class Double(torch.autograd.Function):
    @staticmethod
    def forward(x, container):
        return container([2 * x])

    @staticmethod
    def setup_context(ctx, inputs, output):
        pass

    @staticmethod
    def backward(ctx, g):
        return 2 * g, None


x = torch.tensor(3.0, requires_grad=True)
print("as a list:", Double.apply(x, list))
(y,) = Double.apply(x, tuple)
y.backward()
print("as a tuple:", y)
print("x.grad:", x.grad)
# --8<-- [end:run]
