# --8<-- [start:run]
import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

torch.manual_seed(0)
dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = DistributedDataParallel(nn.Linear(2, 1, bias=False))
model(torch.tensor([[3.0, 5.0]])).sum().backward()
print("weight.grad:", model.module.weight.grad)
del model
dist.destroy_process_group()
print("is_initialized:", dist.is_initialized())
# --8<-- [end:run]
