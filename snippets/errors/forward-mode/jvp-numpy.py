# --8<-- [start:run]
import numpy as np
import torch
from torch.func import jvp


def f(x):
    return torch.from_numpy(np.square(x.numpy()))


jvp(f, (torch.tensor([3.0]),), (torch.tensor([2.0]),))
# --8<-- [end:run]
