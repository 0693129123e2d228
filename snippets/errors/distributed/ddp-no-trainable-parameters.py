# --8<-- [start:run]
import traceback

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

torch.manual_seed(0)
dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
try:
    layer = nn.Linear(1, 1).requires_grad_(False)
    DistributedDataParallel(layer)
except RuntimeError as error:
    traceback.clear_frames(error.__traceback__)
    dist.destroy_process_group()
    raise
# --8<-- [end:run]
