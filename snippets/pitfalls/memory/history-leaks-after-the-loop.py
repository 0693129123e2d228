# --8<-- [start:run]
import weakref

import torch

w = torch.ones(1000, requires_grad=True)
for _ in range(3):
    hidden = w.exp()
    loss = hidden.log().sum()

saved = weakref.ref(hidden)
del hidden
print("saved tensor after the loop:", saved() is not None)
del loss
print("saved tensor after del loss:", saved() is not None)
# --8<-- [end:run]
