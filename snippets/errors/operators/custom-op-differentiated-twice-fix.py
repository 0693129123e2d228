# --8<-- [start:run]
import torch


@torch.library.custom_op("demo_twice::cube", mutates_args=())
def cube(x: torch.Tensor) -> torch.Tensor:
    return x**3


def keep(ctx, inputs, output):
    ctx.save_for_backward(*inputs)


def backward(ctx, upstream):
    (x,) = ctx.saved_tensors
    return upstream * 3 * x**2


cube.register_autograd(backward, setup_context=keep)
x = torch.tensor(2.0, requires_grad=True)
(slope,) = torch.autograd.grad(cube(x), x, create_graph=True)
slope.backward()
print("slope:", slope)
print("x.grad:", x.grad)
# --8<-- [end:run]
