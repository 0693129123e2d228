# --8<-- [start:run]
import torch

x = torch.tensor(1.0, requires_grad=True)
h = 3 * x
h.register_hook(lambda gradient: print("h gets:", gradient))
(h * 2 + h * 5).backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
