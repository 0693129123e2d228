# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 3.0, 2.0], requires_grad=True)
y = x.max(dim=0)
y.backward()
# --8<-- [end:run]
