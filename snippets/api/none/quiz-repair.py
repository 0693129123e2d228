# --8<-- [start:run]
import torch

w = torch.tensor(2.0, dtype=torch.float64, requires_grad=True)
(w**2).backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
