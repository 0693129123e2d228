# --8<-- [start:run]
import torch

a, b, c = torch.tensor(2.0**24), torch.tensor(1.0), torch.tensor(-(2.0**24))
print("dtype:", a.dtype)
print("(a + b) + c:", ((a + b) + c).item())
print("(a + c) + b:", ((a + c) + b).item())
# --8<-- [end:run]
