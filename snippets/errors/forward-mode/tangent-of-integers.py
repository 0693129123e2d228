# --8<-- [start:run]
import torch
from torch.autograd import forward_ad

x = torch.tensor(3.0)
with forward_ad.dual_level():
    forward_ad.make_dual(x, torch.tensor(1))
# --8<-- [end:run]
