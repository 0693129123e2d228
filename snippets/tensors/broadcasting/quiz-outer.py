# --8<-- [start:run]
import torch

row = torch.tensor([[1.0, 2.0, 3.0]], requires_grad=True)
column = torch.tensor([[10.0], [20.0]], requires_grad=True)
(row * column).sum().backward()
print("row.grad:", row.grad)
print("column.grad:", column.grad)
# --8<-- [end:run]
