# --8<-- [start:run]
import torch


@torch.library.custom_op("demo::cube", mutates_args=())
def cube(x: torch.Tensor) -> torch.Tensor:
    return x**3


@torch.library.custom_op("demo::cube_backward", mutates_args=())
def cube_backward(upstream: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
    return upstream * 3 * x**2


def keep(ctx, inputs, output):
    ctx.save_for_backward(*inputs)


def backward(ctx, upstream):
    return cube_backward(upstream, *ctx.saved_tensors)


cube.register_autograd(backward, setup_context=keep)
x = torch.tensor(2.0, requires_grad=True)
(slope,) = torch.autograd.grad(cube(x), x, create_graph=True)
slope.backward()
# --8<-- [end:run]
