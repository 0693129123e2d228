# --8<-- [start:run]
import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
y = torch.stack([x[0] * x[1], x[0] + x[1], x[1] ** 2])
(J,) = torch.autograd.grad(y, x, torch.eye(3), is_grads_batched=True, retain_graph=True)
print("sum of the rows:", J.sum(0))
print("one product:", torch.autograd.grad(y, x, torch.ones(3))[0])
# --8<-- [end:run]
