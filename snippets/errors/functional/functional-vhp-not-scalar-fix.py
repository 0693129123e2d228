# --8<-- [start:run]
import torch

v = torch.tensor([1.0, 10.0])
value, product = torch.autograd.functional.vhp(lambda x: (x**3).sum(), torch.tensor([1.0, 2.0]), v)
print("product:", product)
# --8<-- [end:run]
