# --8<-- [start:run]
import torch

values = torch.ones(2, requires_grad=True)
a = torch.sparse_coo_tensor([[0, 1], [0, 1]], values, (2, 2), check_invariants=True)
x = torch.tensor([[1.0], [2.0]])
torch.sparse.mm(a, x).sum().backward()
print(values.grad)
# --8<-- [end:run]
