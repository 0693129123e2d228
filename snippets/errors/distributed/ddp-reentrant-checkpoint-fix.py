# --8<-- [start:run]
import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel
from torch.utils.checkpoint import checkpoint


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer, self.unused = nn.Linear(1, 1), nn.Linear(1, 1)

    def forward(self, x):
        return checkpoint(self.layer, x, use_reentrant=False)


torch.manual_seed(0)
dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
try:
    model = DistributedDataParallel(Net(), find_unused_parameters=True)
    model(torch.ones(1, 1, requires_grad=True)).sum().backward()
    print("weight.grad:", model.module.layer.weight.grad)
    del model
finally:
    dist.destroy_process_group()
# --8<-- [end:run]
