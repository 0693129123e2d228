# --8<-- [start:run]
import torch

value = torch.tensor([1.0, 2.0], requires_grad=True)
place = torch.tensor([0, 0])
y = torch.zeros(2).scatter(0, place, value)
y.sum().backward()
print("y:", y.tolist())
print("value.grad:", value.grad)
# --8<-- [end:run]
