# --8<-- [start:run]
import torch
from torch.autograd import forward_ad

with forward_ad.dual_level():
    x = forward_ad.make_dual(torch.tensor(2.0), torch.tensor(1.0))
    with forward_ad.dual_level():
        y = x**3
# --8<-- [end:run]
