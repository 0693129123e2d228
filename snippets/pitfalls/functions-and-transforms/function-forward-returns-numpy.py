# --8<-- [start:run]
import torch


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x.numpy() * 2

    @staticmethod
    def backward(ctx, g):
        return 2 * g


x = torch.tensor([1.0, 2.0], requires_grad=True)
y = Double.apply(x)
loss = (x + torch.from_numpy(y)).sum()
loss.backward()
print("type:", type(y).__name__)
print("x.grad:", x.grad)
# --8<-- [end:run]
