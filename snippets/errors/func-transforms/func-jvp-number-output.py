# --8<-- [start:run]
import torch


def total(x):
    return int(x.sum())


torch.func.jvp(total, (torch.tensor([1.0, 2.0]),), (torch.tensor([1.0, 1.0]),))
# --8<-- [end:run]
