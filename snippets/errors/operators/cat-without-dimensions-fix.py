# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
losses = [w**2, w**3]
torch.stack(losses).sum().backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
