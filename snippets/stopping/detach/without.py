# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = x * x
z = (y * x).sum()
z.backward()
print("x.grad without detach:", x.grad)
# --8<-- [end:run]
