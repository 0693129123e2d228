# --8<-- [start:run]
import torch

x = torch.ones(2, requires_grad=True)
print("training:", (2 * x).requires_grad)
with torch.no_grad():
    print("evaluation:", (2 * x).requires_grad)
# --8<-- [end:run]
