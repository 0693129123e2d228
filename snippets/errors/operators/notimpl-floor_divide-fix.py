# --8<-- [start:run]
import torch

x = torch.tensor([7.5], requires_grad=True)
torch.floor(x / 2).backward()
print("floor:", x.grad)

x.grad = None
(x / 2).backward()
print("division:", x.grad)
# --8<-- [end:run]
