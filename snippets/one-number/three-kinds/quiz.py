# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
y = x
for _ in range(2):
    y = (y - 1) * (y - 1)
y.backward()
print("automatic:", x.grad.item())

formula = (2 * (3 - 1)) * ((3 - 1) ** 2 - 1) + ((3 - 1) ** 2 - 1) * (2 * (3 - 1))
print("symbolic:", float(formula))
# --8<-- [end:run]
