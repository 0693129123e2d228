# --8<-- [start:setup]
import tempfile

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn
from torch.nn.parallel import DistributedDataParallel


class Line(nn.Module):
    def __init__(self):
        super().__init__()
        self.w = nn.Parameter(torch.ones(()))
        self.b = nn.Parameter(torch.zeros(()))

    def forward(self, x):
        return self.w * x + self.b


def gradient_after_unfreezing(rank, again):
    line = Line()
    line.w.requires_grad_(False)
    model = DistributedDataParallel(line)
    line.w.requires_grad_(True)
    if again:
        model = DistributedDataParallel(line)
    model(torch.tensor(1.0 + rank)).backward()
    values = [None, None]
    dist.all_gather_object(values, line.w.grad.item())
    return values


def work(rank, store, label, again):
    dist.init_process_group("gloo", init_method=f"file://{store}", rank=rank, world_size=2)
    values = gradient_after_unfreezing(rank, again)
    if rank == 0:
        print(label, values)
    dist.destroy_process_group()


def start(label, again):
    with tempfile.TemporaryDirectory() as folder:
        mp.start_processes(work, (f"{folder}/store", label, again), nprocs=2, start_method="fork")
# --8<-- [end:setup]

# --8<-- [start:wrong]
start("w.grad, wrapped before:", again=False)
# --8<-- [end:wrong]

# --8<-- [start:right]
start("w.grad, wrapped again:", again=True)
# --8<-- [end:right]
