# --8<-- [start:run]
import traceback

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

torch.manual_seed(0)
dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
try:
    net = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
    model = DistributedDataParallel(net)
    model(torch.ones(1, 1)).sum().backward()
    net[0].requires_grad_(False)
    for _ in range(2):
        model(torch.ones(1, 1)).sum().backward()
except RuntimeError as error:
    traceback.clear_frames(error.__traceback__)
    del model
    dist.destroy_process_group()
    raise
# --8<-- [end:run]
