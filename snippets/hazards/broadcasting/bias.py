# --8<-- [start:run]
import torch

x = torch.zeros(4, 3)
for size in (3, 1):
    bias = torch.zeros(size, requires_grad=True)
    (x + bias).sum().backward()
    print(f"bias of {size}: {bias.grad}")
# --8<-- [end:run]
