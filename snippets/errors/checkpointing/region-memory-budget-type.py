# --8<-- [start:run]
import torch

with torch.autograd.graph.region_activation_memory_budget("half"):
    pass
# --8<-- [end:run]
