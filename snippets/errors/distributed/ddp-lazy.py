# --8<-- [start:run]
import traceback

import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
try:
    DistributedDataParallel(nn.LazyLinear(1))
except RuntimeError as error:
    traceback.clear_frames(error.__traceback__)
    dist.destroy_process_group()
    raise
# --8<-- [end:run]
