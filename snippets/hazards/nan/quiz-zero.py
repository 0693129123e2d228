# --8<-- [start:run]
import torch

for values in ([0.0, 0.0], [3.0, 4.0]):
    x = torch.tensor(values, requires_grad=True)
    y = (x**2).sum().sqrt() * 0
    y.backward()
    print(f"{values}: {x.grad}")
# --8<-- [end:run]
