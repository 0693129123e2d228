# --8<-- [start:run]
import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
y = torch.stack([x[0] * x[1], x[0] + x[1]])
(rows,) = torch.autograd.grad(y, x, torch.eye(2), is_grads_batched=True)
print("rows:", rows)
# --8<-- [end:run]
