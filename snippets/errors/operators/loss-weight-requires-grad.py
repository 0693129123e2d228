# --8<-- [start:run]
import torch

probability = torch.tensor([0.5], requires_grad=True)
weight = torch.tensor([2.0], requires_grad=True)
torch.nn.functional.binary_cross_entropy(probability, torch.ones(1), weight=weight)
# --8<-- [end:run]
