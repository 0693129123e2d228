# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)
loss = w**2
penalty = torch.tensor(1.0)
torch.autograd.backward([loss, penalty])
# --8<-- [end:run]
