# --8<-- [start:define]
import torch
from torch import Tensor


@torch.library.custom_op("example::cube", mutates_args=())
def cube(x: Tensor) -> Tensor:
    return x**3


def keep(ctx, inputs, output):
    ctx.save_for_backward(*inputs)


def backward(ctx, g):
    (x,) = ctx.saved_tensors
    return g * 3 * x**2


cube.register_autograd(backward, setup_context=keep)
cube.register_fake(torch.empty_like)
# --8<-- [end:define]

# --8<-- [start:use]
x = torch.tensor(2.0, requires_grad=True)
y = 5 * cube(x)
y.backward()
print("x.grad:", x.grad)
# --8<-- [end:use]

# --8<-- [start:compile]
@torch.compile(backend="aot_eager", fullgraph=True)
def f(x):
    return 5 * cube(x)


x.grad = None
f(x).backward()
print("x.grad, compiled:", x.grad)
# --8<-- [end:compile]
