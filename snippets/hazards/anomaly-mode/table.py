# --8<-- [start:helper]
import warnings
from collections.abc import Callable

import torch
from torch import Tensor


def named(fault: Callable[[Tensor], None]) -> str:
    """The node that anomaly mode names, or that it says nothing."""
    x = torch.tensor(0.0, requires_grad=True)
    with warnings.catch_warnings(), torch.autograd.set_detect_anomaly(True):
        warnings.simplefilter("ignore")
        try:
            fault(x)
        except RuntimeError as error:
            return "`" + str(error).split("'")[1] + "`"
    return "nothing"


def gradient(fault: Callable[[Tensor], None]) -> Tensor:
    x = torch.tensor(0.0, requires_grad=True)
    fault(x)
    return x.grad


def nan_in_hook(hooked: Tensor, loss: Tensor) -> None:
    hooked.register_hook(lambda g: g * float("nan"))
    loss.backward()


def hook_in_the_middle(x: Tensor) -> None:
    y = 2 * x
    nan_in_hook(y, 3 * y)
# --8<-- [end:helper]

# --8<-- [start:table]
nan = torch.tensor(float("nan"))
faults = {
    "0 / 0": lambda x: (x / x).backward(),
    "where with sqrt at 0": lambda x: torch.where(x > 0, x.sqrt(), 0.0).backward(),
    "nan loss, finite gradient": lambda x: torch.log(x - 1).backward(),
    "infinite gradient": lambda x: x.sqrt().backward(),
    "inf - inf at a leaf": lambda x: (x.sqrt() - x.sqrt()).backward(),
    "nan from a hook on a leaf": lambda x: nan_in_hook(x, 2 * x),
    "nan from a hook in the middle": hook_in_the_middle,
    "nan as argument of backward": lambda x: (2 * x).backward(nan),
    "nan in the data": lambda x: (nan * x).backward(),
    "cut path, wrong gradient": lambda x: (x + x.detach().exp()).backward(),
}
print("| fault | anomaly mode names | gradient without it |")
print("| --- | --- | --- |")
for name, fault in faults.items():
    print(f"| {name} | {named(fault)} | `{gradient(fault)}` |")
# --8<-- [end:table]
