# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
y = (x + 1) - x
y.backward()
print(x.grad)
# --8<-- [end:run]
