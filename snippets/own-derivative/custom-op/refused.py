# --8<-- [start:run]
import torch
from torch import Tensor


@torch.library.custom_op("example::cube", mutates_args=())
def cube(x: Tensor) -> Tensor:
    return x**3


cube.register_autograd(
    lambda ctx, g: g * 3 * ctx.saved_tensors[0] ** 2,
    setup_context=lambda ctx, inputs, output: ctx.save_for_backward(*inputs),
)
torch.func.grad(cube)(torch.tensor(2.0))
# --8<-- [end:run]
