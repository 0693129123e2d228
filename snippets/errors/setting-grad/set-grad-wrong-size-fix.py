# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
optimizer = torch.optim.SGD([x], lr=0.5)
x.grad = torch.tensor([4.0, 2.0])
optimizer.step()
print("x:", x)
# --8<-- [end:run]
