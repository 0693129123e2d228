# --8<-- [start:run]
import torch


@torch.library.custom_op("demo::square", mutates_args=())
def square(x: torch.Tensor) -> torch.Tensor:
    return x * x


square(torch.empty(1, device="meta"))
# --8<-- [end:run]
