# --8<-- [start:run]
from contextlib import nullcontext

import torch
from torch.utils.checkpoint import GraphExecGroup, checkpoint

calls = []


def block(x):
    calls.append(1)
    return x.sin(), x.cos()


def recomputed(group):
    x = torch.tensor(2.0, requires_grad=True)
    a, b = checkpoint(block, x, use_reentrant=False)
    calls.clear()
    with group:
        a.backward(retain_graph=True)
        b.backward()
    return len(calls)


print("two passes:", recomputed(nullcontext()))
print("as one group:", recomputed(GraphExecGroup()))
# --8<-- [end:run]
