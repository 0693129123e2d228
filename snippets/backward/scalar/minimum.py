# --8<-- [start:run]
import torch

x = torch.tensor(1.0, requires_grad=True)
y = torch.pow(x, 2) - 2 * x + 1
y.backward()
print(x.grad)
# --8<-- [end:run]
