# --8<-- [start:run]
import torch

module = torch.nn.Module()
module.register_buffer("index", torch.tensor([1, 2, 3]))
print("buffer:", module.index)

frozen = torch.nn.Parameter(torch.tensor([1, 2, 3]), requires_grad=False)
print("parameter:", frozen.requires_grad)
# --8<-- [end:run]
