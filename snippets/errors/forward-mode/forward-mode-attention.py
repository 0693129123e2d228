# --8<-- [start:run]
import torch
from torch.nn.functional import scaled_dot_product_attention

keys = torch.ones(1, 1, 2, 4)
values = torch.arange(8.0).view(1, 1, 2, 4)
query = torch.ones(1, 1, 1, 4)
torch.func.jvp(lambda q: scaled_dot_product_attention(q, keys, values), (query,), (query,))
# --8<-- [end:run]
