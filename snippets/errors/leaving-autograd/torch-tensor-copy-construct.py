# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = torch.tensor(x)
print("y.requires_grad:", y.requires_grad)
# --8<-- [end:run]
