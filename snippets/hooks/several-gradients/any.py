# --8<-- [start:run]
import torch

x = torch.tensor(2.0, requires_grad=True)
early = 3 * x
late = early**2
graph = torch.autograd.graph
graph.register_multi_grad_hook([early, late], lambda gradient: print("first to come:", gradient), mode="any")
(5 * late).backward()
# --8<-- [end:run]
