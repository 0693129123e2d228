# --8<-- [start:kernels]
import torch
from torch.library import custom_op, register_autocast, register_kernel, register_torch_dispatch
from torch.utils._python_dispatch import TorchDispatchMode


@custom_op("example::half", mutates_args=(), device_types="cpu")
def half(x: torch.Tensor) -> torch.Tensor:
    return x / 2


@register_kernel("example::half", "meta")
def half_on_meta(x):
    return torch.empty_like(x)


print("on meta:", half(torch.ones(2, device="meta")).device)
# --8<-- [end:kernels]

# --8<-- [start:autocast]
register_autocast("example::half", "cpu", torch.bfloat16)
with torch.autocast("cpu"):
    print("under autocast:", half(torch.ones(2)).dtype)
# --8<-- [end:autocast]

# --8<-- [start:mode]
class Trace(TorchDispatchMode):
    def __torch_dispatch__(self, operator, types, args=(), kwargs=None):
        return operator(*args, **(kwargs or {}))


@register_torch_dispatch("example::half", Trace)
def under_trace(mode, operator, types, args, kwargs):
    print("under the mode:", operator)
    return operator(*args, **kwargs)


with Trace():
    half(torch.ones(2))
# --8<-- [end:mode]
