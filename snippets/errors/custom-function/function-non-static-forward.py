# --8<-- [start:run]
import torch


class Scale(torch.autograd.Function):
    def __init__(self, factor):
        self.factor = factor

    def forward(self, x):
        return self.factor * x

    def backward(self, grad_output):
        return self.factor * grad_output


x = torch.tensor([2.0], requires_grad=True)
y = Scale(3.0)(x)
# --8<-- [end:run]
