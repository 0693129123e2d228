# --8<-- [start:run]
import torch


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return 2 * x

    @staticmethod
    def backward(ctx, grad_output):
        print("strides:", grad_output.stride(), grad_output.contiguous().stride())
        flat = grad_output.reshape(-1)
        return (2 * flat).reshape(2, 3)


x = torch.ones(2, 3, requires_grad=True)
weight = torch.arange(6.0).view(3, 2)
loss = (Double.apply(x).T * weight).sum()
loss.backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
