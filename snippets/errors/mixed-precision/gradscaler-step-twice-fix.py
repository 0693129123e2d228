# --8<-- [start:run]
import torch

w = torch.tensor([3.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scaler = torch.amp.GradScaler("cpu")
for _ in range(2):
    optimizer.zero_grad()
    scaler.scale((w**2).sum()).backward()
    scaler.step(optimizer)
    scaler.update()
    print("w:", w.detach())
# --8<-- [end:run]
