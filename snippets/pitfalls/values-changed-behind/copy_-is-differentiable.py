# --8<-- [start:run]
import torch

w = torch.ones(2, requires_grad=True)
buffer = torch.zeros(2)
buffer.copy_(3 * w)
print("buffer:", buffer)
# --8<-- [end:run]
