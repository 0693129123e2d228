# --8<-- [start:run]
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
loss = (w**2).sum().backward()
loss.backward()
# --8<-- [end:run]
