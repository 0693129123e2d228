# --8<-- [start:run]
import threading

import torch

x = torch.tensor(3.0, requires_grad=True)


def slope():
    y = x**2
    y.register_hook(lambda g: print("backward runs in", threading.current_thread().name))
    y.backward()


slope()
thread = threading.Thread(target=slope, name="worker")
thread.start()
thread.join()
print("x.grad:", x.grad)
# --8<-- [end:run]
