# --8<-- [start:run]
import torch

matrix = torch.ones(2, 2)
matrix[0, 0] = 0.0
print("plain:", matrix)

matrix = torch.ones(2, 2).t()
matrix[0, 0] = 0.0
print("transposed:", matrix)
# --8<-- [end:run]
