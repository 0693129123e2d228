# --8<-- [start:run]
import torch

with torch.autograd.graph.region_activation_memory_budget(2.0):
    pass
# --8<-- [end:run]
