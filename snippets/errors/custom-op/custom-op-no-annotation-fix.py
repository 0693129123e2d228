# --8<-- [start:run]
import torch


@torch.library.custom_op("demo::double", mutates_args=())
def double(x: torch.Tensor) -> torch.Tensor:
    return 2 * x


print("y:", double(torch.tensor([3.0])))
# --8<-- [end:run]
