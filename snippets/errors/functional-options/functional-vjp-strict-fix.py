# --8<-- [start:run]
import torch

value, product = torch.autograd.functional.vjp(torch.square, torch.tensor(2.0), strict=True)
print("product:", product)
# --8<-- [end:run]
