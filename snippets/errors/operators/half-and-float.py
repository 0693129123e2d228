# --8<-- [start:run]
import torch

w = torch.full((1, 1, 1), 2.0, dtype=torch.float16, requires_grad=True)
torch.bmm(torch.ones(1, 1, 1), w)
# --8<-- [end:run]
