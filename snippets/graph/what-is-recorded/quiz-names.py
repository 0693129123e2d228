# --8<-- [start:run]
import torch

x = torch.tensor(2.0, requires_grad=True)
y = (x + 1) ** 2
(before, _), *_ = y.grad_fn.next_functions
print("node:", y.grad_fn.name())
print("before:", before.name())
# --8<-- [end:run]
