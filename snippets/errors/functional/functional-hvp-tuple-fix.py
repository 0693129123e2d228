# --8<-- [start:run]
import torch


def loss(x):
    return (x**3).sum()


v = torch.tensor([1.0, 10.0])
value, product = torch.autograd.functional.hvp(loss, torch.tensor([1.0, 2.0]), v)
print("product:", product)
# --8<-- [end:run]
