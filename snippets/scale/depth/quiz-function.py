# --8<-- [start:run]
import torch


class AddOne(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x + 1

    @staticmethod
    def backward(ctx, g):
        return g


x = torch.tensor(0.0, requires_grad=True)
h = x
for _ in range(20_000):
    h = AddOne.apply(h)
h.backward()
print("h:", h.item())
print("x.grad:", x.grad)
# --8<-- [end:run]
