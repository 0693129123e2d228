# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = torch.pow(x, 2) - 2 * x + 1
v = torch.tensor([[1.0], [1.0]])  # one column too many
z = torch.sum(y * v)
z.backward()
print("(y * v).shape:", tuple((y * v).shape))
print("x.grad:", x.grad)
# --8<-- [end:run]
