# --8<-- [start:run]
import torch
import torch.autograd.forward_ad as forward_ad
from torch import Tensor


@torch.library.custom_op("example::squared", mutates_args=())
def squared(x: Tensor) -> Tensor:
    return x * x


squared.register_autograd(
    lambda ctx, g: g * 2 * ctx.saved_tensors[0],
    setup_context=lambda ctx, inputs, output: ctx.save_for_backward(*inputs),
)

with forward_ad.dual_level():
    for requires_grad in (False, True):
        x = torch.tensor(3.0, requires_grad=requires_grad)
        try:
            y = squared(forward_ad.make_dual(x, torch.tensor(5.0)))
            print("tangent:", forward_ad.unpack_dual(y).tangent)
        except NotImplementedError as error:
            print("raises:", str(error).split(" to use")[0])
# --8<-- [end:run]
