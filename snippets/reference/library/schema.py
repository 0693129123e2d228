# --8<-- [start:run]
import torch
from torch.library import infer_schema


def scaled(x: torch.Tensor, factor: float = 2.0) -> torch.Tensor:
    return factor * x


print("schema:", infer_schema(scaled, mutates_args=()))
# --8<-- [end:run]
