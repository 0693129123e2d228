# --8<-- [start:run]
import torch

index = torch.nn.Parameter(torch.tensor([1, 2, 3]))
# --8<-- [end:run]
