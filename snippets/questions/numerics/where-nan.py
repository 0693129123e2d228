# --8<-- [start:run]
import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)
torch.where(x > 0, x.sqrt(), 0.0).sum().backward()
print("x.grad:", x.grad)
x.grad = None
safe = torch.where(x > 0, x, 1.0)
torch.where(x > 0, safe.sqrt(), 0.0).sum().backward()
print("x.grad with a safe input:", x.grad)
# --8<-- [end:run]
