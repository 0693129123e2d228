# --8<-- [start:run]
import torch

x = torch.ones(2)
print("x.requires_grad:", x.requires_grad)
with torch.no_grad():
    print("grad mode:", torch.is_grad_enabled())
# --8<-- [end:run]
