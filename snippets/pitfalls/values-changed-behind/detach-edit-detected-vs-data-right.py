# --8<-- [start:run]
import torch

x = torch.tensor([0.0], requires_grad=True)
y = x.exp()
y.detach().zero_()
y.backward()
# --8<-- [end:run]
