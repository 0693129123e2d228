# --8<-- [start:run]
import torch


@torch.library.custom_op("demo_fix::incremented", mutates_args=())
def incremented(x: torch.Tensor) -> torch.Tensor:
    return x + 1


def backward(ctx, grad_output):
    return grad_output


incremented.register_autograd(backward)

x = torch.tensor([2.0], requires_grad=True)
y = incremented(x)
y.backward()
print("y:", y)
print("x.grad:", x.grad)
# --8<-- [end:run]
