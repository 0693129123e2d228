# --8<-- [start:run]
import torch


@torch.library.custom_op("demo::increment", mutates_args={"x"})
def increment(x: torch.Tensor) -> None:
    x.add_(1)


def backward(ctx, grad_output):
    return grad_output


increment.register_autograd(backward)
# --8<-- [end:run]
