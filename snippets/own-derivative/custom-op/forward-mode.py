# --8<-- [start:wrong]
import torch
from torch import Tensor
from torch.autograd import gradcheck

torch.manual_seed(0)


@torch.library.custom_op("example::square", mutates_args=())
def square(x: Tensor) -> Tensor:
    return x * x


square.register_autograd(
    lambda ctx, g: g * 2 * ctx.saved_tensors[0],
    setup_context=lambda ctx, inputs, output: ctx.save_for_backward(*inputs),
)

x = torch.tensor(3.0)
direction = torch.tensor(5.0)
print("jvp:", torch.func.jvp(square, (x,), (direction,))[1])
print("jacfwd of square(x) * x:", torch.func.jacfwd(lambda x: square(x) * x)(x))
x = torch.tensor([3.0], dtype=torch.float64, requires_grad=True)
print("gradcheck:", gradcheck(square, x))
forward = gradcheck(square, x, check_forward_ad=True, raise_exception=False)
print("with check_forward_ad:", forward)
# --8<-- [end:wrong]

# --8<-- [start:right]
class Square(torch.autograd.Function):
    generate_vmap_rule = True

    @staticmethod
    def forward(x):
        return square(x)

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)
        ctx.save_for_forward(*inputs)

    @staticmethod
    def backward(ctx, g):
        return g * 2 * ctx.saved_tensors[0]

    @staticmethod
    def jvp(ctx, tangent):
        return 2 * ctx.saved_tensors[0] * tangent


x = torch.tensor(3.0)
print("jvp, right:", torch.func.jvp(Square.apply, (x,), (direction,))[1])
print("jacfwd, right:", torch.func.jacfwd(lambda x: Square.apply(x) * x)(x))
print("torch.func.grad:", torch.func.grad(Square.apply)(x))
# --8<-- [end:right]

# --8<-- [start:compile]
compiled = torch.compile(lambda x: Square.apply(x) + 1, backend="eager", fullgraph=True)
try:
    compiled(x.requires_grad_())
except RuntimeError as error:
    print("compiled:", str(error).splitlines()[0])
# --8<-- [end:compile]
