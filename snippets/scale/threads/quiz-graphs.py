# --8<-- [start:run]
import threading

import torch

x = torch.tensor(3.0, requires_grad=True)
slopes = {}


def backward(name):
    y = x**2
    (slopes[name],) = torch.autograd.grad(y, x)


threads = [threading.Thread(target=backward, args=(name,)) for name in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("a:", slopes["a"], "b:", slopes["b"])
# --8<-- [end:run]
