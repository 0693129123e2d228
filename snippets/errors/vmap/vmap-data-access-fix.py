# --8<-- [start:run]
import torch

print(torch.vmap(lambda x: 2 * x.detach())(torch.tensor([1.0, 2.0])))
# --8<-- [end:run]
