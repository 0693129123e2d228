# --8<-- [start:run]
import traceback

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.used, self.unused = nn.Linear(2, 1), nn.Linear(2, 1)

    def forward(self, x):
        return self.used(x)


torch.manual_seed(0)
dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
try:
    model = DistributedDataParallel(Net())
    for _ in range(2):
        model(torch.ones(1, 2)).sum().backward()
except RuntimeError as error:
    traceback.clear_frames(error.__traceback__)
    del model
    dist.destroy_process_group()
    raise
# --8<-- [end:run]
