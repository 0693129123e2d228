# --8<-- [start:setup]
import tempfile
import warnings

import torch
import torch.distributed as dist
import torch.multiprocessing as mp


class SumOfAll(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        total = x.clone()
        dist.all_reduce(total)
        return total

    @staticmethod
    def backward(ctx, grad_output):
        total = grad_output.clone()
        dist.all_reduce(total)
        return total


def gradient(x, recorded):
    root = torch.sqrt(x)
    if recorded:
        SumOfAll.apply(root).backward()
        return x.grad
    dist.all_reduce(root)
    with warnings.catch_warnings(action="ignore"):
        root.backward()
    return x.grad


def work(rank, store, recorded):
    dist.init_process_group("gloo", init_method=f"file://{store}", rank=rank, world_size=2)
    x = torch.tensor([1.0, 9.0][rank], requires_grad=True)
    found = gradient(x, recorded)
    if rank == 0:
        print("first process:", found)
    dist.destroy_process_group()


def start(recorded):
    with tempfile.TemporaryDirectory() as folder:
        mp.start_processes(work, (f"{folder}/store", recorded), nprocs=2, start_method="fork")
# --8<-- [end:setup]

# --8<-- [start:wrong]
start(recorded=False)
# --8<-- [end:wrong]

# --8<-- [start:right]
start(recorded=True)
# --8<-- [end:right]
