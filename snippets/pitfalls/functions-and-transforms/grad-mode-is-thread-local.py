# --8<-- [start:run]
import threading

import torch

x = torch.tensor(2.0, requires_grad=True)
results = {}


def work() -> None:
    results["thread"] = x * 3


with torch.no_grad():
    results["main"] = x * 3
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
print("main:", results["main"].requires_grad)
print("thread:", results["thread"].requires_grad)
# --8<-- [end:run]
