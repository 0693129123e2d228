# --8<-- [start:run]
import torch

with torch.no_grad():
    x = torch.ones(3)
    x += 1
print("is_inference:", x.is_inference())
print("version:", x._version)
# --8<-- [end:run]
