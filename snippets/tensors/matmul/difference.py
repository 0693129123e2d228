# --8<-- [start:run]
import torch

A = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
B = torch.tensor([[1.0, 0.0], [2.0, 1.0], [0.0, 3.0]])
V = torch.tensor([[1.0, 10.0], [100.0, 2.0]])

quotients = torch.zeros(2, 3)
for i in range(2):
    for k in range(3):
        step = torch.zeros(2, 3)
        step[i, k] = 1.0
        quotients[i, k] = (V * ((A + step) @ B)).sum() - (V * (A @ B)).sum()
print(quotients)
# --8<-- [end:run]
