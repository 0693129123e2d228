# --8<-- [start:run]
import numpy as np
import torch


class Sine(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return torch.from_numpy(np.sin(x.numpy()))

    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        return grad_output.numpy() * np.cos(x.numpy())


x = torch.tensor([0.0], requires_grad=True)
Sine.apply(x).backward()
# --8<-- [end:run]
