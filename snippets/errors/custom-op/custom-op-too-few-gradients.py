# --8<-- [start:run]
import torch


@torch.library.custom_op("demo::scale", mutates_args=())
def scale(x: torch.Tensor, factor: float) -> torch.Tensor:
    return factor * x


scale.register_autograd(lambda ctx, g: 5 * g)
x = torch.tensor([3.0], requires_grad=True)
scale(x, 5.0).backward()
# --8<-- [end:run]
