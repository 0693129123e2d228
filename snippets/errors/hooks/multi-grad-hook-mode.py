# --8<-- [start:run]
import torch

x = torch.tensor(2.0, requires_grad=True)
w = torch.tensor(2.0, requires_grad=True)
torch.autograd.graph.register_multi_grad_hook((x, w), print, mode="first")
# --8<-- [end:run]
