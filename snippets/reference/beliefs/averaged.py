# --8<-- [start:run]
import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel


def ten_times(state, bucket):
    future = torch.futures.Future()
    future.set_result(10 * bucket.buffer())
    return future


torch.manual_seed(0)
dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = DistributedDataParallel(nn.Linear(1, 1, bias=False))
model.register_comm_hook(None, ten_times)
weight = model.module.weight
weight.register_hook(lambda g: print("the hook sees:", g))
model(torch.tensor([[1.0]])).sum().backward()
print("weight.grad:", weight.grad)
del model
dist.destroy_process_group()
# --8<-- [end:run]
