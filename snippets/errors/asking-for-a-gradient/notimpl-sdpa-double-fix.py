# --8<-- [start:run]
import torch
from torch.nn.attention import SDPBackend, sdpa_kernel

q = torch.tensor([[1.0, 0.0], [0.0, 1.0]], requires_grad=True)
batch = q.reshape(1, 1, 2, 2)
with sdpa_kernel(SDPBackend.MATH):
    out = torch.nn.functional.scaled_dot_product_attention(batch, batch, batch)
(grad,) = torch.autograd.grad((out**2).sum(), q, create_graph=True)
grad.sum().backward()
print("shape of the second derivative:", q.grad.shape)
# --8<-- [end:run]
