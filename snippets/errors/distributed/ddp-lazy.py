# --8<-- [start:run]
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
try:
    DistributedDataParallel(nn.LazyLinear(1))
finally:
    dist.destroy_process_group()
# --8<-- [end:run]
