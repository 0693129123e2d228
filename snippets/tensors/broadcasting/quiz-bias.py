# --8<-- [start:run]
import torch

b = torch.zeros(3, requires_grad=True)
x = torch.ones(2, 3)
(x + b).sum().backward()
by_hand = torch.ones(2, 3).sum(dim=0)
print("b.grad:", b.grad)
print("by hand:", by_hand)
# --8<-- [end:run]
