# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
low, high = torch.tensor([0.0, 0.0]), torch.tensor([1.0, 1.0])
x.map2_(low, high, lambda value, a, b: min(max(value, a), b))
# --8<-- [end:run]
