# --8<-- [start:run]
import torch
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.nn.functional import scaled_dot_product_attention

keys = torch.tensor([1.0, -1.0]).view(1, 1, 2, 1)
values = torch.tensor([0.0, 4.0]).view(1, 1, 2, 1)
query = torch.zeros(1, 1, 1, 1)
direction = torch.ones(1, 1, 1, 1)
with sdpa_kernel(SDPBackend.MATH):
    output, tangent = torch.func.jvp(
        lambda q: scaled_dot_product_attention(q, keys, values), (query,), (direction,)
    )
print("output:", output.flatten())
print("tangent:", tangent.flatten())
# --8<-- [end:run]
