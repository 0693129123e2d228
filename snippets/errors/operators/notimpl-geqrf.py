# --8<-- [start:run]
import torch

A = torch.tensor([[3.0, 0.0], [4.0, 5.0]], requires_grad=True)
packed, tau = torch.geqrf(A)
packed.sum().backward()
# --8<-- [end:run]
