# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
h = x**2
seen = []
h.register_hook(seen.append)
(5 * h).backward()
print("computed for h:", seen)
print("x.grad:", x.grad)
# --8<-- [end:run]
