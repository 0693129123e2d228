# --8<-- [start:run]
import torch
from torch.autograd import forward_ad

x = forward_ad.make_dual(torch.tensor(3.0), torch.tensor(1.0))
# --8<-- [end:run]
