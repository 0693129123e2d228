# --8<-- [start:wrong]
import torch


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return 3 * x

    @staticmethod
    def backward(ctx, upstream):
        return 3 * upstream if upstream.abs().sum() > 0 else None


x = torch.tensor([2.0, 3.0], requires_grad=True)
y = Scale.apply(x)
print("one vector:", torch.autograd.grad(y, x, torch.ones(2), retain_graph=True))
# --8<-- [end:wrong]

# --8<-- [start:refused]
torch.autograd.grad(y, x, torch.eye(2), is_grads_batched=True)
# --8<-- [end:refused]
