# --8<-- [start:wrong]
import torch
from torch import nn

x = torch.tensor([2.0, -3.0], requires_grad=True)
h = 5 * x
h.register_hook(lambda gradient: print("after the relu, wrong:", gradient))
nn.functional.relu(h, inplace=True)
(torch.tensor([7.0, 11.0]) * h).sum().backward()
# --8<-- [end:wrong]

# --8<-- [start:right]
h = 5 * x
nn.functional.relu(h, inplace=True)
h.register_hook(lambda gradient: print("after the relu, right:", gradient))
(torch.tensor([7.0, 11.0]) * h).sum().backward()
# --8<-- [end:right]
