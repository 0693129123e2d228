# --8<-- [start:run]
import torch


class Quantize(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return x.round()

    @staticmethod
    def setup_context(ctx, inputs, output):
        pass

    @staticmethod
    def backward(ctx, g):
        return g


def loss(x):
    return (Quantize.apply(x) ** 2).sum()


compiled = torch.compile(loss, backend="aot_eager", fullgraph=True)
x = torch.tensor([1.2, 2.9], requires_grad=True)
compiled(x).backward()
print("x.grad:", x.grad)


def by_identity(x):
    return ((x + (x.round() - x).detach()) ** 2).sum()


slope = torch.func.grad(by_identity)
compiled = torch.compile(slope, backend="eager", fullgraph=True)
print("identity:", compiled(x.detach()))
# --8<-- [end:run]
