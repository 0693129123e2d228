# --8<-- [start:run]
import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

torch.manual_seed(0)
dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
try:
    for sync in (True, False):
        net = nn.Sequential(nn.Linear(1, 1), nn.BatchNorm1d(1))
        model = DistributedDataParallel(net, forward_sync_buffers=sync)
        real, fake = model(torch.ones(2, 1)), model(torch.zeros(2, 1))
        (2 * real.sum() - fake.sum()).backward()
        print("gradient of the shift:", net[1].bias.grad)
    del model
finally:
    dist.destroy_process_group()
# --8<-- [end:run]
