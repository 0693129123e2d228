# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
array = x.numpy()
# --8<-- [end:run]
