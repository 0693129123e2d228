# --8<-- [start:run]
import torch

w = torch.tensor([3.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scaler = torch.amp.GradScaler("cpu")
for _ in range(2):
    scaler.scale((w**2).sum()).backward()
    scaler.unscale_(optimizer)
# --8<-- [end:run]
