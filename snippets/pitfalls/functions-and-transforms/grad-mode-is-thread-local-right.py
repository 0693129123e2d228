# --8<-- [start:run]
import threading

import torch

x = torch.tensor(2.0, requires_grad=True)
results = {}


def work() -> None:
    with torch.no_grad():
        results["thread"] = x * 3


thread = threading.Thread(target=work)
thread.start()
thread.join()
print("thread:", results["thread"].requires_grad)
# --8<-- [end:run]
