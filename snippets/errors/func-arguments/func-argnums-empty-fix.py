# --8<-- [start:run]
import torch

print(torch.func.jacrev(torch.square)(torch.tensor([1.0, 2.0])))
# --8<-- [end:run]
