# --8<-- [start:run]
import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.w = nn.Parameter(torch.ones(1, 3))

    def forward(self, x):
        return self.w.t() * x


dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
try:
    model = DistributedDataParallel(Net())
    model(torch.ones(3, 1)).sum().backward()
    print(model.module.w.grad, model.module.w.grad.stride())
    del model
finally:
    dist.destroy_process_group()
# --8<-- [end:run]
