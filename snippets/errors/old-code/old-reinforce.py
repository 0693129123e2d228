# --8<-- [start:run]
import torch

logits = torch.zeros(2, requires_grad=True)
action = torch.tensor([1])
action.reinforce(3.0)
# --8<-- [end:run]
