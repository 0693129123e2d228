# --8<-- [start:run]
from torch.autograd import forward_ad

forward_ad.exit_dual_level(level=3)
# --8<-- [end:run]
