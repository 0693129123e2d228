# --8<-- [start:run]
import torch

torch.func.jacrev(torch.square, chunk_size=0)(torch.tensor([1.0, 2.0]))
# --8<-- [end:run]
