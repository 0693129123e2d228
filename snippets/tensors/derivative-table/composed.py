# --8<-- [start:run]
import torch

x = torch.tensor(0.0, requires_grad=True)
torch.abs(x).backward()
print("abs:", x.grad)

x.grad = None
torch.sqrt(x**2).backward()
print("sqrt of the square:", x.grad)
# --8<-- [end:run]
