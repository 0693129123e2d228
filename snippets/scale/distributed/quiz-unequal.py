# --8<-- [start:setup]
import tempfile

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn
from torch.nn.parallel import DistributedDataParallel

DATA = torch.tensor([[1.0], [2.0], [3.0]]), torch.tensor([[10.0]])


def gradient(rank, loss):
    layer = nn.Linear(1, 1, bias=False)
    model = DistributedDataParallel(layer)
    loss(model(DATA[rank])).backward()
    return layer.weight.grad.item()


def mean(outputs):
    return outputs.mean()


def share(outputs):
    count = torch.tensor(float(len(outputs)))
    dist.all_reduce(count)
    return outputs.sum() * dist.get_world_size() / count


def work(rank, store, label, loss):
    torch.manual_seed(0)
    dist.init_process_group("gloo", init_method=f"file://{store}", rank=rank, world_size=2)
    value = gradient(rank, loss)
    if rank == 0:
        print(label, value)
    dist.destroy_process_group()


def start(label, loss):
    with tempfile.TemporaryDirectory() as folder:
        mp.start_processes(work, (f"{folder}/store", label, loss), nprocs=2, start_method="fork")
# --8<-- [end:setup]

# --8<-- [start:mean]
start("mean of each:", mean)
# --8<-- [end:mean]

# --8<-- [start:share]
start("mean of all:", share)
# --8<-- [end:share]
