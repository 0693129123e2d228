# --8<-- [start:run]
import torch


class AddOneAndDouble(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return 2 * (x + 1)

    @staticmethod
    def backward(ctx, grad_output):
        return 2 * grad_output


x = torch.tensor([2.0], requires_grad=True)
y = AddOneAndDouble.apply(x)
y.backward()
print("y:", y)
print("x.grad:", x.grad)
# --8<-- [end:run]
