import torch
from torch import nn

torch.manual_seed(0)
table = nn.Embedding(5, 2, padding_idx=0)
y = table(torch.tensor([[1, 2, 0], [1, 1, 4]])).sum()
y.backward()
