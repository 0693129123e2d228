# --8<-- [start:setup]
import gc
import weakref

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
# --8<-- [end:setup]

# --8<-- [start:wrong]
def watched():
    h = 3 * x
    h.register_hook(lambda gradient: print("sum of gradient * h:", (gradient * h).sum()))
    (5 * h).sum().backward()
    return weakref.ref(h)


h = watched()
gc.collect()
print("h is still in memory, wrong:", h() is not None)
# --8<-- [end:wrong]

# --8<-- [start:right]
def watched_by_value():
    h = 3 * x
    value = h.detach()
    h.register_hook(lambda gradient: print("sum of gradient * h:", (gradient * value).sum()))
    (5 * h).sum().backward()
    return weakref.ref(h)


h = watched_by_value()
print("h is still in memory, right:", h() is not None)
# --8<-- [end:right]
