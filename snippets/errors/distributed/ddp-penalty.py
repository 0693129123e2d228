# --8<-- [start:run]
import traceback

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel


class Curve(nn.Module):
    def __init__(self):
        super().__init__()
        self.w = nn.Parameter(torch.ones(()))
        self.b = nn.Parameter(torch.zeros(()))
        self.unused = nn.Parameter(torch.zeros(()))

    def forward(self, x):
        return self.w * x**2 + self.b


dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
try:
    model = DistributedDataParallel(Curve(), find_unused_parameters=True)
    x = torch.tensor(1.0, requires_grad=True)
    for _ in range(2):
        (slope,) = torch.autograd.grad(model(x), x, create_graph=True)
        (slope**2).backward()
except RuntimeError as error:
    traceback.clear_frames(error.__traceback__)
    del model
    dist.destroy_process_group()
    raise
# --8<-- [end:run]
