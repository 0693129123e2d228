# --8<-- [start:run]
import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

torch.manual_seed(0)
dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
try:
    maker = DistributedDataParallel(nn.Linear(1, 1))
    judge = DistributedDataParallel(nn.Linear(1, 1))
    maker(torch.ones(1, 1)).sum().backward()
    judge(torch.ones(1, 1)).sum().backward()
    print("maker:", maker.module.weight.grad)
    print("judge:", judge.module.weight.grad)
    del maker, judge
finally:
    dist.destroy_process_group()
# --8<-- [end:run]
