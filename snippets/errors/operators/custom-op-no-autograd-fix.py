# --8<-- [start:run]
import torch


@torch.library.custom_op("demo_fix::twice", mutates_args=())
def twice(x: torch.Tensor) -> torch.Tensor:
    return 2 * x


def backward(ctx, grad_output):
    return 2 * grad_output


twice.register_autograd(backward)

x = torch.ones(2, requires_grad=True)
twice(x).sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
