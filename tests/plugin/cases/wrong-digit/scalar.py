# --8<-- [start:backward]
import torch

x = torch.tensor(0.0, requires_grad=True)
y = torch.pow(x, 2) - 2 * x + 1

y.backward()
print(x.grad)
# --8<-- [end:backward]
