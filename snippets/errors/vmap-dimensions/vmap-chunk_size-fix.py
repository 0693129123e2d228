# --8<-- [start:run]
import torch

print(torch.vmap(torch.square, chunk_size=1)(torch.tensor([1.0, 2.0])))
# --8<-- [end:run]
