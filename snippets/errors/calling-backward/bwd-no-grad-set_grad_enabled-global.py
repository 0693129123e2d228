# --8<-- [start:run]
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
torch.set_grad_enabled(False)
loss = (w**2).sum()
torch.set_grad_enabled(True)
loss.backward()
# --8<-- [end:run]
