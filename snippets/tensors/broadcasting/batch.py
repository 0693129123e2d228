# --8<-- [start:run]
import torch

for size in (2, 200):
    b = torch.zeros(3, requires_grad=True)
    y = torch.ones(size, 3) + b
    y.sum().backward()
    print(f"sum over {size} rows:", b.grad)
    b.grad = None
    y.mean(0).sum().backward()
    print(f"mean over {size} rows:", b.grad)
# --8<-- [end:run]
