# --8<-- [start:run]
import torch
from torch import nn

table = nn.Embedding.from_pretrained(torch.ones(3, 1), freeze=False, sparse=True)
(4 * table(torch.tensor([0, 2]))).sum().backward()
try:
    nn.utils.clip_grad_norm_(table.parameters(), max_norm=1.0)
except NotImplementedError as error:
    print("NotImplementedError:", str(error).split(". ")[0])
# --8<-- [end:run]
