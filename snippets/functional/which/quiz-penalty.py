# --8<-- [start:setup]
import torch
from torch.autograd.functional import jacobian
from torch.func import jacrev

w = torch.tensor(3.0, requires_grad=True)
x = torch.tensor([1.0, 2.0])
# --8<-- [end:setup]

# --8<-- [start:wrong]
size = (jacobian(lambda x: w * x**2, x) ** 2).sum()
print("wrong:", size.requires_grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
size = (jacrev(lambda x: w * x**2)(x) ** 2).sum()
size.backward()
print("right:", size.requires_grad)
print("w.grad:", w.grad)
# --8<-- [end:right]
