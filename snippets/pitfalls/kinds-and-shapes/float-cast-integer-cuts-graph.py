# --8<-- [start:run]
import torch

x = torch.tensor([1.75], requires_grad=True)
y = x.int().float() * 2
print("y:", y)
print("requires_grad:", y.requires_grad)
# --8<-- [end:run]
