# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)
with torch.no_grad():
    print("recorded:", (2 * w).requires_grad)
# --8<-- [end:run]
