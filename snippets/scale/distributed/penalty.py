# --8<-- [start:setup]
import tempfile

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn
from torch.nn.parallel import DistributedDataParallel


class Curve(nn.Module):
    def __init__(self):
        super().__init__()
        self.w = nn.Parameter(torch.ones(()))
        self.b = nn.Parameter(torch.zeros(()))

    def forward(self, x):
        return self.w * x**2 + self.b


def penalty_gradient(rank, with_output):
    curve = Curve()
    model = DistributedDataParallel(curve)
    x = torch.tensor(1.0 + rank, requires_grad=True)
    y = model(x)
    (slope,) = torch.autograd.grad(y, x, create_graph=True)
    loss = slope**2 + 0 * y if with_output else slope**2
    loss.backward()
    values = [None, None]
    dist.all_gather_object(values, curve.w.grad.item())
    return values


def work(rank, store, label, with_output):
    dist.init_process_group("gloo", init_method=f"file://{store}", rank=rank, world_size=2)
    values = penalty_gradient(rank, with_output)
    if rank == 0:
        print(label, values)
    dist.destroy_process_group()


def start(label, with_output):
    with tempfile.TemporaryDirectory() as folder:
        arguments = f"{folder}/store", label, with_output
        mp.start_processes(work, arguments, nprocs=2, start_method="fork")
# --8<-- [end:setup]

# --8<-- [start:wrong]
start("w.grad, wrong:", with_output=False)
# --8<-- [end:wrong]

# --8<-- [start:right]
start("w.grad, right:", with_output=True)
# --8<-- [end:right]
