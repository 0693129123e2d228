# --8<-- [start:run]
import torch

torch.manual_seed(0)
words = torch.tensor([0, 3])
table = torch.nn.Embedding(4, 1)
table(words).sum().backward()
print(table.weight.grad.flatten())
# --8<-- [end:run]

# --8<-- [start:padding]
words = torch.tensor([0, -1])
table = torch.nn.Embedding(5, 1, padding_idx=4)
table(torch.where(words < 0, 4, words)).sum().backward()
print("with padding:", table.weight.grad.flatten())
# --8<-- [end:padding]
