# --8<-- [start:setup]
import tempfile

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn
from torch.nn.parallel import DistributedDataParallel


def wrapped():
    layer = nn.Linear(1, 1, bias=False)
    return layer, DistributedDataParallel(layer)


def one_pass(x):
    layer, model = wrapped()
    model(x).sum().backward()
    return layer.weight.grad


def inner_module(x):
    layer, model = wrapped()
    model.module(x).sum().backward()
    return layer.weight.grad


def autograd_grad(x):
    layer, model = wrapped()
    return torch.autograd.grad(model(x).sum(), layer.weight)[0]


def second_pass(x):
    layer, model = wrapped()
    y = model(x).sum() / 2
    y.backward(retain_graph=True)
    y.backward()
    return layer.weight.grad


def two_losses(x):
    layer, model = wrapped()
    first, second = model(x).sum() / 2, model(x).sum() / 2
    first.backward()
    second.backward()
    return layer.weight.grad


def one_sum(x):
    layer, model = wrapped()
    first, second = model(x).sum() / 2, model(x).sum() / 2
    (first + second).backward()
    return layer.weight.grad


def unfrozen_later(x):
    first, second = nn.Linear(1, 1, bias=False), nn.Linear(1, 1, bias=False)
    nn.init.ones_(first.weight)
    second.requires_grad_(False)
    model = DistributedDataParallel(nn.Sequential(first, second))
    second.requires_grad_(True)
    model(x).sum().backward()
    return second.weight.grad


def wrapper_dropped(x):
    layer = nn.Linear(1, 1, bias=False)
    y = DistributedDataParallel(layer)(x).sum()
    y.backward()
    return layer.weight.grad


def no_sync_around_forward(x):
    layer, model = wrapped()
    with model.no_sync():
        y = model(x).sum()
    y.backward()
    return layer.weight.grad
# --8<-- [end:setup]

# --8<-- [start:table]
WAYS = (
    one_pass,
    one_sum,
    inner_module,
    autograd_grad,
    second_pass,
    two_losses,
    unfrozen_later,
    wrapper_dropped,
    no_sync_around_forward,
)


def work(rank, store):
    torch.manual_seed(0)
    dist.init_process_group("gloo", init_method=f"file://{store}", rank=rank, world_size=2)
    rows = [way(torch.tensor([[1.0 + rank]])).item() for way in WAYS]
    gathered = [None, None]
    dist.all_gather_object(gathered, rows)
    if rank == 0:
        print("| way | process 0 | process 1 |")
        print("| --- | --- | --- |")
        for way, first, second in zip(WAYS, *gathered, strict=True):
            print(f"| `{way.__name__}` | {first} | {second} |")
    dist.destroy_process_group()


with tempfile.TemporaryDirectory() as folder:
    mp.start_processes(work, (f"{folder}/store",), nprocs=2, start_method="fork")
# --8<-- [end:table]
