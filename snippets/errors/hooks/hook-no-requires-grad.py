# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0])
x.register_hook(print)
# --8<-- [end:run]
