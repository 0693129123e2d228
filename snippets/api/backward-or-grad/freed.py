# --8<-- [start:forward]
import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2
print(torch.autograd.grad(y, x))
# --8<-- [end:forward]

# --8<-- [start:again]
y.backward()
# --8<-- [end:again]
