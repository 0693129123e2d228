# --8<-- [start:run]
import torch

torch.manual_seed(0)
table = torch.nn.Embedding(3, 1)
table(torch.tensor([0, 3]))
# --8<-- [end:run]
