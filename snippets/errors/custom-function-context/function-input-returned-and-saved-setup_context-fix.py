# --8<-- [start:run]
import torch


class ReverseGradient(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return x.view_as(x)

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(output)

    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        return -grad_output * x.sign()


x = torch.tensor([-2.0, 3.0], requires_grad=True)
y = ReverseGradient.apply(x)
y.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
