# --8<-- [start:run]
import torch

x = torch.zeros(2, requires_grad=True)
h = x.exp()
y = h.sum()
del h
(node, _), *_ = y.grad_fn.next_functions
print("deleted and alive:", node._saved_result.detach())
# --8<-- [end:run]
