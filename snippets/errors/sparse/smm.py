# --8<-- [start:run]
import torch

a = torch.eye(2).to_sparse().requires_grad_()
x = torch.tensor([[1.0], [2.0]])
torch.sparse.sum(torch.smm(a, x)).backward()
# --8<-- [end:run]
