# --8<-- [start:run]
import torch

w = torch.tensor([1.0, 2.0])
loss = (w**2).sum()
w.requires_grad_()
loss.backward()
# --8<-- [end:run]
