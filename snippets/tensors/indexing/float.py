# --8<-- [start:run]
import torch

x = torch.tensor([10.0, 20.0, 30.0])
position = torch.tensor([1.5], requires_grad=True)
print(x[position])
# --8<-- [end:run]
