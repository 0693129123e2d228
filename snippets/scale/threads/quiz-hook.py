# --8<-- [start:run]
import threading

import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2
y.register_hook(lambda g: print("hook in", threading.current_thread().name))
with torch.no_grad():
    thread = threading.Thread(target=y.backward, name="worker")
    thread.start()
    thread.join()
print("x.grad:", x.grad)
# --8<-- [end:run]
