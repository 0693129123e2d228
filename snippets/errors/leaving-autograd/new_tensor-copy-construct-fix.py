# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x.detach().clone()
z = x.new_tensor([3.0, 4.0])
print("y:", y)
print("z:", z)
# --8<-- [end:run]
