# --8<-- [start:run]
import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

torch.manual_seed(0)
dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
try:
    frozen = nn.Linear(1, 1).requires_grad_(False)
    trained = DistributedDataParallel(nn.Linear(1, 1))
    trained(frozen(torch.ones(1, 1))).sum().backward()
    print("bias.grad:", trained.module.bias.grad)
    del trained
finally:
    dist.destroy_process_group()
# --8<-- [end:run]
