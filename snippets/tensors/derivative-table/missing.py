# --8<-- [start:run]
import torch

x = torch.tensor(1.5, requires_grad=True)
y = torch.heaviside(x, torch.tensor(0.5))
print("requires_grad:", y.requires_grad)
y.backward()
# --8<-- [end:run]
