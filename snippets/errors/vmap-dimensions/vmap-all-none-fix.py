# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0])
print("mapped:", torch.vmap(torch.square, in_dims=0)(x))
print("called:", torch.square(x))
# --8<-- [end:run]
