# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
other = torch.tensor([3.0, 4.0])
x.map_(other, lambda a, b: a * b)
# --8<-- [end:run]
