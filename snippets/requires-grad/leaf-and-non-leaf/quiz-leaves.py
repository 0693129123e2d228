# --8<-- [start:quiz]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
b = torch.tensor([3.0, 4.0])

print("x[0]:", x[0].is_leaf)
print("b * 2:", (b * 2).is_leaf)
print("x > b:", (x > b).is_leaf)
print("x.detach():", x.detach().is_leaf)
print("x.clone():", x.clone().is_leaf)
# --8<-- [end:quiz]
