# --8<-- [start:run]
import torch

x = torch.tensor([0.0, 1.0], requires_grad=True)
with torch.autograd.graph.region_activation_memory_budget(0.5):
    y = torch.exp(x)
# --8<-- [end:run]
