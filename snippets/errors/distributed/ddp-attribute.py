# --8<-- [start:run]
import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

torch.manual_seed(0)
dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
try:
    model = DistributedDataParallel(nn.Linear(1, 1))
    print(model.weight)
finally:
    dist.destroy_process_group()
# --8<-- [end:run]
