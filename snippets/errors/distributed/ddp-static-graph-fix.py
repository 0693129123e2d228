# --8<-- [start:run]
import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel


class Both(nn.Module):
    def __init__(self):
        super().__init__()
        self.maker, self.judge = nn.Linear(1, 1), nn.Linear(1, 1)

    def forward(self, x, both):
        return self.maker(x) + both * self.judge(x)


torch.manual_seed(0)
dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
try:
    model = DistributedDataParallel(Both(), static_graph=True)
    for both in (0.0, 1.0):
        model(torch.ones(1, 1), both).sum().backward()
        print("judge:", model.module.judge.weight.grad)
    del model
finally:
    dist.destroy_process_group()
# --8<-- [end:run]
