# --8<-- [start:run]
import torch

w = torch.tensor([1.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)
scaler.scale((4 * w).sum()).backward()
print("norm:", torch.nn.utils.clip_grad_norm_([w], max_norm=1.0).item())
scaler.step(optimizer)
scaler.update()
print("w:", w.detach())
# --8<-- [end:run]
