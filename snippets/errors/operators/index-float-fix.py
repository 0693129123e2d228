# --8<-- [start:run]
import torch

values = torch.tensor([0.0, 10.0, 40.0])
position = torch.tensor(1.5, requires_grad=True)
lower = position.detach().floor().long()
weight = position - lower
y = (1 - weight) * values[lower] + weight * values[lower + 1]
y.backward()
print("y:", y)
print("position.grad:", position.grad)
# --8<-- [end:run]
