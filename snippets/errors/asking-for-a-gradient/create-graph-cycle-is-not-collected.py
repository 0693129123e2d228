# --8<-- [start:run]
import gc
import weakref

import torch

x = torch.tensor(2.0, requires_grad=True)
(x**3).backward(create_graph=True)
watch = weakref.ref(x)
del x
gc.collect()
print("alive after the collection:", watch() is not None)

watch().grad = None
print("alive without its .grad:", watch() is not None)
# --8<-- [end:run]
