# --8<-- [start:run]
import torch
from torch.func import jacfwd


def f(point):
    a, b = point
    return torch.stack([a * b, a + b])


J = jacfwd(f)(torch.tensor([1.0, 2.0]))
print(J)
print("sum of the rows:", torch.ones(2) @ J)
print("weighted sum of the rows:", torch.tensor([10.0, 100.0]) @ J)
# --8<-- [end:run]
