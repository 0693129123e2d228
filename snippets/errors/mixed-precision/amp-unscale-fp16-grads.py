# --8<-- [start:run]
import torch

w = torch.tensor([1.0], dtype=torch.float16, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scaler = torch.amp.GradScaler("cpu")
scaler.scale((w**2).sum()).backward()
scaler.step(optimizer)
# --8<-- [end:run]
