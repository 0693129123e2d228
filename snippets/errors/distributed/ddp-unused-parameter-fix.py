# --8<-- [start:run]
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
    model = DistributedDataParallel(Net(), find_unused_parameters=True)
    for _ in range(2):
        model(torch.ones(1, 2)).sum().backward()
    print("used:", model.module.used.weight.grad)
    print("unused:", model.module.unused.weight.grad)
    del model
finally:
    dist.destroy_process_group()
# --8<-- [end:run]
