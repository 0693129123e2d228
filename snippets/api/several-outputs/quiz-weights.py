# --8<-- [start:run]
import torch

x = torch.tensor(2.0, requires_grad=True)
outputs = [x**2, 3 * x]
weights = [torch.tensor(1.0), torch.tensor(10.0)]
print("gradient:", torch.autograd.grad(outputs, x, weights)[0])
# --8<-- [end:run]
