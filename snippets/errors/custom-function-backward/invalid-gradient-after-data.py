# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
before = x.sum()

x.data = torch.tensor([4.0, 5.0])
after = x.sum()
after.backward()
# --8<-- [end:run]
