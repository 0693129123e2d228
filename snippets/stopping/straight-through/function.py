# --8<-- [start:run]
import torch


class Round(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return torch.round(x)

    @staticmethod
    def setup_context(ctx, inputs, output):
        pass

    @staticmethod
    def backward(ctx, upstream):
        return upstream


x = torch.tensor([0.2, 1.75, -2.5], requires_grad=True)
q = Round.apply(x)
q.backward(torch.tensor([1.0, 10.0, 100.0]))
print("q:", q.detach())
print("x.grad:", x.grad)
# --8<-- [end:run]
