# --8<-- [start:run]
import threading

import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
calls = []


def pack(tensor):
    calls.append(tensor)
    return tensor.detach()


with torch.autograd.graph.saved_tensors_hooks(pack, lambda kept: kept):
    worker = threading.Thread(target=lambda: x**2)
    worker.start()
    worker.join()
    print("packed in another thread:", len(calls))
    y = x**2
    print("packed in this thread:", len(calls))
# --8<-- [end:run]
