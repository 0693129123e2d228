# --8<-- [start:run]
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
rows = torch.tensor([w.detach(), 2 * w.detach()])
# --8<-- [end:run]
