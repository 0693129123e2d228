# --8<-- [start:run]
import torch

x = torch.tensor([1.0], requires_grad=True)
h = (2 * x).expand(3)
h.add_(torch.tensor([1.0, 2.0, 3.0]))
# --8<-- [end:run]
