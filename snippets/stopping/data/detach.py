# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = (x**2).sum()
x.detach().mul_(10)
y.backward()
# --8<-- [end:run]
