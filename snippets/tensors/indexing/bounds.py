# --8<-- [start:run]
import torch

x = torch.tensor([10.0, 20.0, 30.0], requires_grad=True)
print(x[torch.tensor([-1])])
print(x[torch.tensor([3])])
# --8<-- [end:run]
