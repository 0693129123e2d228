# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
torch.func.jacfwd(torch.square)(x).sum().backward()
print(x.grad)
# --8<-- [end:run]
