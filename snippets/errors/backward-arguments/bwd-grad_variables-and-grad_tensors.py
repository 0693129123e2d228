# --8<-- [start:run]
import warnings

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
ones = [torch.ones(2)]
with warnings.catch_warnings():
    warnings.simplefilter("ignore", FutureWarning)
    torch.autograd.backward([x**2], grad_tensors=ones, grad_variables=ones)
# --8<-- [end:run]
