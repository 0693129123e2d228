# --8<-- [start:run]
import warnings

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import FullyShardedDataParallel

torch.manual_seed(0)
dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
try:
    net = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
    net[0].requires_grad_(False)
    with warnings.catch_warnings(action="ignore"):
        model = FullyShardedDataParallel(net, device_id=torch.device("cpu"), use_orig_params=True)
    model(torch.ones(1, 1)).sum().backward()
    for name, parameter in net.named_parameters():
        print(name, parameter.grad)
    del model
finally:
    dist.destroy_process_group()
# --8<-- [end:run]
