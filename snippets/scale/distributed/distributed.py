# --8<-- [start:setup]
import tempfile

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn
from torch.nn.parallel import DistributedDataParallel


def start(work):
    """Run `work` in two processes, which meet at a file."""
    with tempfile.TemporaryDirectory() as folder:
        mp.start_processes(enter, (work, f"{folder}/store"), nprocs=2, start_method="fork")


def enter(rank, work, store):
    torch.manual_seed(0)
    dist.init_process_group("gloo", init_method=f"file://{store}", rank=rank, world_size=2)
    work(rank)
    dist.destroy_process_group()


def show(label, value):
    """Print the values of both processes, once."""
    values = [None, None]
    dist.all_gather_object(values, value)
    if dist.get_rank() == 0:
        print(label, values)
# --8<-- [end:setup]

# --8<-- [start:average]
def average(rank):
    layer = nn.Linear(1, 1, bias=False)
    model = DistributedDataParallel(layer)
    seen, stored = [], []
    layer.weight.register_hook(lambda g: seen.append(g.item()))
    layer.weight.register_post_accumulate_grad_hook(lambda w: stored.append(w.grad.item()))
    x = torch.tensor([[1.0 + rank]])
    model(x).sum().backward()
    show("x:", x.item())
    show("what a hook saw:", seen)
    show("what a post-accumulate hook saw:", stored)
    show("weight.grad:", layer.weight.grad.item())


start(average)
# --8<-- [end:average]

# --8<-- [start:no-sync]
def no_sync(rank):
    layer = nn.Linear(1, 1, bias=False)
    model = DistributedDataParallel(layer)
    x = torch.tensor([[1.0 + rank]])
    with model.no_sync():
        model(x).sum().backward()
    show("under no_sync:", layer.weight.grad.item())
    model(x).sum().backward()
    show("with the next pass:", layer.weight.grad.item())


start(no_sync)
# --8<-- [end:no-sync]
