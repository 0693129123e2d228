# --8<-- [start:run]
import torch

print(torch.tensor(1.0))
print(torch.tensor(1.0 - 2.0**-24))
print(torch.tensor([1.0, 1.0 - 2.0**-24]))
# --8<-- [end:run]
