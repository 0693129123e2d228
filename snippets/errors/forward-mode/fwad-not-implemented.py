# --8<-- [start:run]
import torch
from torch.nn.functional import embedding_bag

rows = torch.tensor([[0, 1]])
table = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
torch.func.jvp(lambda t: embedding_bag(rows, t), (table,), (torch.ones(2, 2),))
# --8<-- [end:run]
