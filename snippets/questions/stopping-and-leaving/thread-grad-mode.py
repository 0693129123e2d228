# --8<-- [start:run]
import threading

import torch


def show():
    print("in the thread:", torch.is_grad_enabled())


with torch.no_grad():
    print("here:", torch.is_grad_enabled())
    thread = threading.Thread(target=show)
    thread.start()
    thread.join()
# --8<-- [end:run]
