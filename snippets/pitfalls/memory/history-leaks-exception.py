# --8<-- [start:run]
import weakref

import torch

alive = []


def step(w):
    loss = w.exp().sum()
    alive.append(weakref.ref(loss))
    raise ValueError("no more data")


kept = None
try:
    step(torch.ones(1000, requires_grad=True))
except ValueError as error:
    kept = error

print("with the traceback:", alive[0]() is not None)
kept.__traceback__ = None
print("without it:", alive[0]() is not None)
# --8<-- [end:run]
