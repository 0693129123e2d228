# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)
w.register_hook(lambda gradient: print("w gets:", gradient))
(w**2).backward()
with torch.no_grad():
    w.mul_(10)
(w**2).backward()
# --8<-- [end:run]
