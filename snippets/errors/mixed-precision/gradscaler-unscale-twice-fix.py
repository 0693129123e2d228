# --8<-- [start:run]
import torch

w = torch.tensor([3.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scaler = torch.amp.GradScaler("cpu")
for _ in range(2):
    scaler.scale((w**2).sum()).backward()
scaler.unscale_(optimizer)
print("norm before clipping:", torch.nn.utils.clip_grad_norm_([w], max_norm=1.0))
scaler.step(optimizer)
scaler.update()
print("w:", w)
# --8<-- [end:run]
