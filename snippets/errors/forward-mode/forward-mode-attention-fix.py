# --8<-- [start:run]
import torch
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.nn.functional import scaled_dot_product_attention

keys = torch.ones(1, 1, 2, 4)
values = torch.arange(8.0).view(1, 1, 2, 4)
query = torch.ones(1, 1, 1, 4)
with sdpa_kernel(SDPBackend.MATH):
    output, tangent = torch.func.jvp(
        lambda q: scaled_dot_product_attention(q, keys, values), (query,), (query,)
    )
print("output:", output.flatten())
print("tangent:", tangent.flatten())
# --8<-- [end:run]
