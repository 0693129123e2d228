# --8<-- [start:run]
import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

torch.manual_seed(0)
dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
try:
    layer = nn.LazyLinear(1)
    layer(torch.ones(1, 2))
    model = DistributedDataParallel(layer)
    model(torch.ones(1, 2)).sum().backward()
    print("weight.grad:", layer.weight.grad)
    del model
finally:
    dist.destroy_process_group()
# --8<-- [end:run]
