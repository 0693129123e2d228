# --8<-- [start:run]
import torch

for n in (4, 1):
    prediction, target = torch.zeros(n), torch.zeros(n, 1)
    print(f"batch of {n}: {(prediction - target).numel()} squares")
# --8<-- [end:run]
