# --8<-- [start:wrong]
import torch


def naive(x):
    return torch.log(1 + torch.exp(x))


x = torch.tensor([0.0, 100.0], requires_grad=True)
y = naive(x)
y.sum().backward()
print("naive:", y.detach(), x.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
class Softplus(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return x.clamp(min=0) + torch.log1p(torch.exp(-x.abs()))

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, g):
        (x,) = ctx.saved_tensors
        return g * torch.sigmoid(x)


x.grad = None
y = Softplus.apply(x)
y.sum().backward()
print("own derivative:", y.detach(), x.grad)
# --8<-- [end:right]
