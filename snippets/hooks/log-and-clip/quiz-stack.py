# --8<-- [start:run]
import contextlib

import torch

weights = [torch.tensor(value, requires_grad=True) for value in (3.0, 5.0)]


def loss():
    return sum(w**2 for w in weights)


with contextlib.ExitStack() as hooks:
    for w in weights:
        hooks.enter_context(w.register_hook(lambda gradient: gradient.clamp(max=7)))
    loss().backward()
print("clipped:    ", [w.grad.item() for w in weights])
for w in weights:
    w.grad = None
loss().backward()
print("not clipped:", [w.grad.item() for w in weights])
# --8<-- [end:run]
