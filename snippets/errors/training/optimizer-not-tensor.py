# --8<-- [start:run]
import torch

temperature = 1.0
torch.optim.SGD([temperature], lr=0.1)
# --8<-- [end:run]
