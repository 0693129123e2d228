# --8<-- [start:run]
import torch


@torch.library.custom_op("demo::twice", mutates_args=())
def twice(x: torch.Tensor) -> torch.Tensor:
    return 2 * x


x = torch.ones(2, requires_grad=True)
twice(x).sum().backward()
# --8<-- [end:run]
