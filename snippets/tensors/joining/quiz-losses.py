# --8<-- [start:run]
import torch

w = torch.tensor(1.0, requires_grad=True)
losses = [(w * k) ** 2 for k in (1, 2)]
torch.stack(losses).mean().backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
