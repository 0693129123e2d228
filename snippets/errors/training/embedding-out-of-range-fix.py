# --8<-- [start:run]
import torch

torch.manual_seed(0)
words = torch.tensor([0, 3])
table = torch.nn.Embedding(4, 1)
table(words).sum().backward()
print(table.weight.grad.flatten())
# --8<-- [end:run]
