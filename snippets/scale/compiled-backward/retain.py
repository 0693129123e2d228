# --8<-- [start:run]
import torch


@torch.compile(backend="aot_eager")
def f(x):
    return x.exp().sum()


x = torch.zeros(2, requires_grad=True)
f(x).backward()
f(x).backward(retain_graph=True)
# --8<-- [end:run]
