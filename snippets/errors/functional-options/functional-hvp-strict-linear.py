# --8<-- [start:run]
import torch

x, v = torch.tensor([1.0, 2.0]), torch.tensor([1.0, 10.0])
torch.autograd.functional.hvp(lambda x: (3 * x).sum(), x, v, strict=True)
# --8<-- [end:run]
