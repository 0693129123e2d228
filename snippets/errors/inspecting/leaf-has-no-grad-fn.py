# --8<-- [start:run]
import torch

x = torch.tensor(2.0, requires_grad=True)
print(x.grad_fn.next_functions)
# --8<-- [end:run]
