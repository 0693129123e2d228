# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)
loss = w**2
loss.backward()
loss.backward()
# --8<-- [end:run]
