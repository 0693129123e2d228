# --8<-- [start:run]
import traceback

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel


class Both(nn.Module):
    def __init__(self):
        super().__init__()
        self.maker, self.judge = nn.Linear(1, 1), nn.Linear(1, 1)

    def forward(self, x, both):
        return self.maker(x) + self.judge(x) if both else self.maker(x)


torch.manual_seed(0)
dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
try:
    model = DistributedDataParallel(Both(), static_graph=True)
    for both in (False, True):
        model(torch.ones(1, 1), both).sum().backward()
except RuntimeError as error:
    traceback.clear_frames(error.__traceback__)
    del model
    dist.destroy_process_group()
    raise
# --8<-- [end:run]
