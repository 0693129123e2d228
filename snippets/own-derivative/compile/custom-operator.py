# --8<-- [start:run]
import torch
from torch import Tensor


@torch.library.custom_op("example::triple", mutates_args=())
def triple(x: Tensor) -> Tensor:
    return 3 * x


triple.register_autograd(lambda ctx, g: 20 * g)
triple.register_fake(torch.empty_like)


@torch.compile(backend="aot_eager", fullgraph=True)
def f(x):
    return 5 * triple(x)


x = torch.tensor(2.0, requires_grad=True)
f(x).backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
