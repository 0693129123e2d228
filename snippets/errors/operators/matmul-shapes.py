# --8<-- [start:run]
import torch

W = torch.ones(2, 3, requires_grad=True)
batch = torch.ones(2, 3)
W @ batch
# --8<-- [end:run]
