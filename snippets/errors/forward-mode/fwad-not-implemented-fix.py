# --8<-- [start:run]
import torch
from torch.nn.functional import embedding, embedding_bag

rows = torch.tensor([[0, 1]])
table = torch.tensor([[1.0, 2.0], [3.0, 4.0]])

mean, tangent = torch.func.jvp(lambda t: embedding(rows, t).mean(1), (table,), (torch.ones(2, 2),))
print("mean:", mean)
print("tangent:", tangent)

bag, vjp = torch.func.vjp(lambda t: embedding_bag(rows, t), table)
print("bag:", bag)
print("gradient:", vjp(torch.ones(1, 2))[0])
# --8<-- [end:run]
