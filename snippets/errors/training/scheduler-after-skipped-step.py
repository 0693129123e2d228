# --8<-- [start:run]
import torch

w = torch.tensor([1.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=1, gamma=0.5)
scaler = torch.amp.GradScaler("cpu", init_scale=2.0**127)

scaler.scale((4 * w).sum()).backward()
print("scaled gradient:", w.grad)
scaler.step(optimizer)
scaler.update()
scheduler.step()
print("w:", w.detach())
# --8<-- [end:run]
