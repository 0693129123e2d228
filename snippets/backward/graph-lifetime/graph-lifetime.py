# --8<-- [start:first]
import torch

x = torch.tensor(0.0, requires_grad=True)
a = torch.tensor(1.0)
b = torch.tensor(-2.0)
c = torch.tensor(1.0)
y = a * torch.pow(x, 2) + b * x + c
y.backward()
print(x.grad)
# --8<-- [end:first]

# --8<-- [start:second]
y.backward()
# --8<-- [end:second]
