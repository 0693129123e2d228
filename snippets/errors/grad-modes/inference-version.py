# --8<-- [start:run]
import torch

with torch.inference_mode():
    x = torch.ones(3)
print("is_inference:", x.is_inference())
print(x._version)
# --8<-- [end:run]
