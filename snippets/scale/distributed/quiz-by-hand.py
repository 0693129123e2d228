# --8<-- [start:run]
import tempfile

import torch
import torch.distributed as dist
import torch.multiprocessing as mp


def work(rank, store):
    dist.init_process_group("gloo", init_method=f"file://{store}", rank=rank, world_size=2)
    w = torch.tensor(1.0, requires_grad=True)
    x = torch.tensor(1.0 + rank)
    (gradient,) = torch.autograd.grad(w * x, w)
    dist.all_reduce(gradient)
    gradient /= dist.get_world_size()
    if rank == 0:
        print("averaged by hand:", gradient)
    dist.destroy_process_group()


with tempfile.TemporaryDirectory() as folder:
    mp.start_processes(work, (f"{folder}/store",), nprocs=2, start_method="fork")
# --8<-- [end:run]
