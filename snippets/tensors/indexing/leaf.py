# --8<-- [start:run]
import torch

x = torch.tensor([10.0, 20.0, 30.0], requires_grad=True)
x[torch.tensor([0])] = 0.0
# --8<-- [end:run]
