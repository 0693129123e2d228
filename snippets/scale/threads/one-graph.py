# --8<-- [start:run]
import threading

import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2
failed = []


def backward():
    try:
        y.backward()
    except RuntimeError as error:
        failed.append(str(error).split(" (")[0])


threads = [threading.Thread(target=backward) for _ in range(2)]
for thread in threads:
    thread.start()
    thread.join()
print("failed:", failed)
print("x.grad:", x.grad)
# --8<-- [end:run]
