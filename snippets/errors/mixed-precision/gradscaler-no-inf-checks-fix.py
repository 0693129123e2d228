# --8<-- [start:run]
import torch

w = torch.tensor([1.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)
scaler.scale((w**2).sum()).backward()
print("scaled gradient:", w.grad)
scaler.step(optimizer)
scaler.update()
print("w:", w)
# --8<-- [end:run]
