# --8<-- [start:run]
import traceback

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

torch.manual_seed(0)
dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
try:
    model = DistributedDataParallel(nn.Linear(1, 1))
    print(model.weight)
except AttributeError as error:
    error.obj = None
    traceback.clear_frames(error.__traceback__)
    del model
    dist.destroy_process_group()
    raise
# --8<-- [end:run]
