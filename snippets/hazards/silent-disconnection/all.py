# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
y = torch.tensor(x.item() ** 2)
y.backward()
# --8<-- [end:run]
