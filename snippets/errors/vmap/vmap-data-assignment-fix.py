# --8<-- [start:run]
import torch

print(torch.vmap(lambda x: x.clamp(min=0.0))(torch.tensor([-1.0, 2.0])))
# --8<-- [end:run]
