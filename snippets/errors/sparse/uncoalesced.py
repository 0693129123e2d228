# --8<-- [start:run]
import torch

values = torch.tensor([1.0, 2.0], requires_grad=True)
a = torch.sparse_coo_tensor([[0, 1], [0, 1]], values, (2, 2), check_invariants=True)
a.values()
# --8<-- [end:run]
