# --8<-- [start:run]
import torch

norm = torch.nn.BatchNorm1d(1, affine=False)
torch.vmap(norm)(torch.tensor([[[1.0], [3.0]], [[10.0], [30.0]]]))
# --8<-- [end:run]
