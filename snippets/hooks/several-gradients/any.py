# --8<-- [start:run]
import torch
from torch.autograd.graph import register_multi_grad_hook

x = torch.tensor(2.0, requires_grad=True)
early = 3 * x
late = early**2
register_multi_grad_hook([early, late], lambda gradient: print("got:", gradient), mode="any")
(5 * late).backward()
# --8<-- [end:run]
