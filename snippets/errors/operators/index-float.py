# --8<-- [start:run]
import torch

values = torch.tensor([0.0, 10.0, 40.0])
position = torch.tensor(1.5, requires_grad=True)
values[position]
# --8<-- [end:run]
