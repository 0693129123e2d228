# --8<-- [start:run]
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
loss = torch.tensor((w**2).sum())
loss.backward()
# --8<-- [end:run]
