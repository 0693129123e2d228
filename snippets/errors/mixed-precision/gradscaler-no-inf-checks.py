# --8<-- [start:run]
import torch

w = torch.tensor([1.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scaler = torch.amp.GradScaler("cpu")
loss = scaler.scale((w**2).sum())  # and no backward
scaler.step(optimizer)
# --8<-- [end:run]
