# --8<-- [start:run]
import torch

x = torch.tensor([10.0, 20.0, 30.0])
position = torch.tensor([1.5], requires_grad=True)
left = position.detach().floor()
share = position - left
y = (1 - share) * x[left.long()] + share * x[left.long() + 1]
print("y:", y)
y.backward()
print("position.grad:", position.grad)
# --8<-- [end:run]
