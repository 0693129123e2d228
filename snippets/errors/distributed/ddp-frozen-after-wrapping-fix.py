# --8<-- [start:run]
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
    net.zero_grad()
    net[0].requires_grad_(False)
    model = DistributedDataParallel(net)
    for _ in range(2):
        model(torch.ones(1, 1)).sum().backward()
    print("frozen:", net[0].bias.grad)
    print("trained:", net[1].bias.grad)
    del model
finally:
    dist.destroy_process_group()
# --8<-- [end:run]
