# --8<-- [start:run]
import torch


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return 2 * x

    @staticmethod
    def backward(ctx, grad_output):
        return (2 * grad_output).expand(3, 2)


x = torch.ones(2, dtype=torch.double, requires_grad=True)
torch.autograd.gradcheck(Double.apply, x)
# --8<-- [end:run]
