# --8<-- [start:run]
import torch


class Gate(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, w):
        ctx.save_for_backward(w)
        return x * w

    @staticmethod
    def backward(ctx, upstream):
        (w,) = ctx.saved_tensors
        return upstream * w, None  # says: no gradient for w


x = torch.tensor(3.0, requires_grad=True)
w = torch.tensor(2.0, requires_grad=True)
y = Gate.apply(x, w)
y.backward()
print("w.grad:", w.grad)
print("next_functions:", [node is not None for node, _ in y.grad_fn.next_functions])
# --8<-- [end:run]
