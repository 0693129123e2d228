# --8<-- [start:run]
import torch

with torch.inference_mode():
    mean = torch.tensor([1.0, 2.0])
mean += 1
# --8<-- [end:run]
