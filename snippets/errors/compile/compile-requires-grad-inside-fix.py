# --8<-- [start:run]
import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def first(x):
    return 2 * x


@torch.compile(backend="aot_eager", fullgraph=True)
def second(h):
    return h**2


h = first(torch.tensor(3.0)).detach().requires_grad_()
second(h).backward()
print("h.grad:", h.grad)
# --8<-- [end:run]
