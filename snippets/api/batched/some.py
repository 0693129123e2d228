# --8<-- [start:run]
import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
y = torch.stack([x[0] * x[1], x[0] + x[1], x[1] ** 2])
vectors = torch.tensor([[1.0, 10.0, 100.0], [0.0, 0.0, 1.0]])
(products,) = torch.autograd.grad(y, x, vectors, is_grads_batched=True)
print(products)
# --8<-- [end:run]
