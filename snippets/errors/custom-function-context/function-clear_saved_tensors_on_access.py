# --8<-- [start:run]
import torch


class Multiply(torch.autograd.Function):
    clear_saved_tensors_on_access = True

    @staticmethod
    def forward(ctx, x, w):
        ctx.save_for_backward(x, w)
        return x * w

    @staticmethod
    def backward(ctx, grad_output):
        grad_x = grad_output * ctx.saved_tensors[1]
        grad_w = grad_output * ctx.saved_tensors[0]
        return grad_x, grad_w


x = torch.tensor(2.0, requires_grad=True)
w = torch.tensor(5.0, requires_grad=True)
Multiply.apply(x, w).backward()
# --8<-- [end:run]
