# --8<-- [start:run]
import torch

module = torch.nn.Module()
doubled = torch.nn.Parameter(torch.tensor([1.0, 2.0])) * 2
module.register_parameter("w", doubled)
# --8<-- [end:run]
