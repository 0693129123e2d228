# --8<-- [start:run]
import torch

generator = torch.Generator().manual_seed(0)


class NoisyDouble(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return 2 * x

    @staticmethod
    def backward(ctx, grad_output):
        noise = 1e-9 * torch.rand(1, dtype=torch.double, generator=generator)
        return (2 + noise) * grad_output


x = torch.ones(1, dtype=torch.double, requires_grad=True)
torch.autograd.gradcheck(NoisyDouble.apply, x)
# --8<-- [end:run]
