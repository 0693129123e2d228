# --8<-- [start:run]
import torch


class Square(torch.autograd.Function):
    generate_vmap_rule = True

    @staticmethod
    def forward(x):
        return x**2

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        return 2 * x * grad_output


x = torch.tensor([1.0, 2.0])
print("values:", torch.vmap(Square.apply)(x))
print("gradients:", torch.vmap(torch.func.grad(Square.apply))(x))
# --8<-- [end:run]
