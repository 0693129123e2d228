# --8<-- [start:run]
import torch


@torch.library.custom_op("demo::relu_if", mutates_args=())
def relu_if(x: torch.Tensor, active: bool) -> torch.Tensor:
    return x.clamp(min=0) if active else x.clone()


print("y:", relu_if(torch.tensor([3.0]), active=False))
# --8<-- [end:run]
