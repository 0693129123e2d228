# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
array = x.detach().numpy()
array[0] = 7.0
print("x:", x.detach())
# --8<-- [end:run]
