# --8<-- [start:run]
import torch

table = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]], requires_grad=True)
words = torch.tensor([1, 1, 0, 1])
y = torch.nn.functional.embedding(words, table)
print("shape of y:", tuple(y.shape))
y.sum().backward()
print("table.grad:", table.grad)
# --8<-- [end:run]
