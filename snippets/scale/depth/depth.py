# --8<-- [start:run]
import torch

x = torch.tensor(1.0, requires_grad=True)
h = x
for _ in range(200_000):
    h = h + x
h.backward()
del h
print("x.grad:", x.grad)
# --8<-- [end:run]
