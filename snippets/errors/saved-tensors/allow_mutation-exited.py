# --8<-- [start:run]
import torch

x = torch.tensor([0.0, 1.0], requires_grad=True)
with torch.autograd.graph.allow_mutation_on_saved_tensors():
    y = torch.exp(x)
    y.mul_(2)
y.sum().backward()
# --8<-- [end:run]
