# --8<-- [start:run]
import torch

w = torch.tensor([[1.0]], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)
with torch.autocast("cpu", dtype=torch.float16):
    out = torch.tensor([[2.0]]) @ w
print("out.dtype:", out.dtype)
scaler.scale(out.float().sum()).backward()
print("w.grad.dtype:", w.grad.dtype)
scaler.step(optimizer)
scaler.update()
print("w:", w)
# --8<-- [end:run]
