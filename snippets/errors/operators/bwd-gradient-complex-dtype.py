# --8<-- [start:run]
import torch

z = torch.ones(2, dtype=torch.complex64, requires_grad=True)
w = 2 * z
w.backward(torch.ones(2))
# --8<-- [end:run]
