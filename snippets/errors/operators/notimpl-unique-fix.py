# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 1.0, 2.0], requires_grad=True)
found, group = torch.unique(x.detach(), return_inverse=True)
unique = torch.zeros_like(found).scatter_reduce(0, group.flatten(), x.flatten(), reduce="mean", include_self=False)
(unique * torch.tensor([10.0, 20.0])).sum().backward()
print("group:", group)
print("unique:", unique)
print("x.grad:", x.grad)
# --8<-- [end:run]
