# --8<-- [start:wrong]
import gc
import weakref

import torch

w = torch.tensor(2.0, requires_grad=True)
reference = weakref.ref(w)
(w**3).backward(create_graph=True)
del w
gc.collect()
print("freed after backward:", reference() is None)
# --8<-- [end:wrong]

# --8<-- [start:right]
w = torch.tensor(2.0, requires_grad=True)
reference = weakref.ref(w)
(gradient,) = torch.autograd.grad(w**3, w, create_graph=True)
del w, gradient
gc.collect()
print("freed after grad:", reference() is None)
# --8<-- [end:right]
