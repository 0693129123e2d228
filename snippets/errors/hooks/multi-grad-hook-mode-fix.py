# --8<-- [start:run]
import torch

x = torch.tensor(2.0, requires_grad=True)
w = torch.tensor(2.0, requires_grad=True)
torch.autograd.graph.register_multi_grad_hook((x, w), lambda grads: print("all:", grads), mode="all")
torch.autograd.graph.register_multi_grad_hook((x, w), lambda grad: print("any:", grad), mode="any")
(x * w).backward()
# --8<-- [end:run]
