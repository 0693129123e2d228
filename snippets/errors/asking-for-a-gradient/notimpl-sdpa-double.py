# --8<-- [start:run]
import torch

q = torch.tensor([[1.0, 0.0], [0.0, 1.0]], requires_grad=True)
batch = q.reshape(1, 1, 2, 2)
out = torch.nn.functional.scaled_dot_product_attention(batch, batch, batch)
(grad,) = torch.autograd.grad((out**2).sum(), q, create_graph=True)
grad.sum().backward()
# --8<-- [end:run]
