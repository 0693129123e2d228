# --8<-- [start:run]
import torch

logits = torch.zeros(1, 2, requires_grad=True)
class_weight = torch.nn.Parameter(torch.tensor([1.0, 2.0]))
torch.nn.functional.cross_entropy(logits, torch.tensor([1]), weight=class_weight)
# --8<-- [end:run]
