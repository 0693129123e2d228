# --8<-- [start:run]
import torch

v = torch.tensor([1.0, 10.0])
torch.autograd.functional.hvp(lambda x: x**3, torch.tensor([1.0, 2.0]), v)
# --8<-- [end:run]
