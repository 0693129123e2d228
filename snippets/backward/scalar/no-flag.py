# --8<-- [start:run]
import torch

x = torch.tensor(0.0)
y = torch.pow(x, 2) - 2 * x + 1
y.backward()
# --8<-- [end:run]
