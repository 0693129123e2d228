# --8<-- [start:wrong]
import torch
from torch.autograd import gradcheck

torch.manual_seed(0)


class Cube(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return x**3

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)
        ctx.save_for_forward(*inputs)

    @staticmethod
    def backward(ctx, g):
        return g * 3 * ctx.saved_tensors[0] ** 2

    @staticmethod
    def jvp(ctx, tangent):
        return 2 * ctx.saved_tensors[0] ** 2 * tangent


x = torch.tensor([2.0, 5.0], dtype=torch.float64, requires_grad=True)
print("gradcheck:", gradcheck(Cube.apply, x))
two, five = torch.tensor(2.0), torch.tensor(5.0)
print("grad, times five:", 5 * torch.func.grad(Cube.apply)(two))
y, tangent = torch.func.jvp(Cube.apply, (two,), (five,))
print("tangent for five:", tangent)
# --8<-- [end:wrong]

# --8<-- [start:right]
passes = gradcheck(Cube.apply, x, check_forward_ad=True, raise_exception=False)
print("with check_forward_ad:", passes)
# --8<-- [end:right]
