# --8<-- [start:run]
import torch


@torch.library.custom_op("demo::square", mutates_args=())
def square(x: torch.Tensor) -> torch.Tensor:
    return x * x


@square.register_fake
def shape_of_square(x):
    return torch.empty_like(x)


print("shape:", tuple(square(torch.empty(1, device="meta")).shape))
# --8<-- [end:run]
