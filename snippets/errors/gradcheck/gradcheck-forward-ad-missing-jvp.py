# --8<-- [start:run]
import torch


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return 2 * x

    @staticmethod
    def backward(ctx, grad_output):
        return 2 * grad_output


x = torch.ones(1, dtype=torch.double, requires_grad=True)
torch.autograd.gradcheck(Double.apply, x, check_forward_ad=True)
# --8<-- [end:run]
