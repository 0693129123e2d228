# --8<-- [start:run]
import torch

w = torch.tensor([3.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scaler = torch.amp.GradScaler("cpu")
(w**2).sum().backward()
optimizer.step()
scaler.update()
# --8<-- [end:run]
