# --8<-- [start:run]
import torch

a = torch.eye(2).to_sparse().requires_grad_()
doubled = 2 * a
doubled.coalesce().values().sum().backward()
print(a.grad)
# --8<-- [end:run]
