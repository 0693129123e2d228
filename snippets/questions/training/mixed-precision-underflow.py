# --8<-- [start:run]
import torch

w = torch.tensor(1.0, dtype=torch.float16, requires_grad=True)
loss = 2.0**-26 * w.float()
loss.backward()
print("w.grad:", w.grad.item())

scaler = torch.amp.GradScaler("cpu", init_scale=2.0**16)
w.grad = None
scaler.scale(2.0**-26 * w.float()).backward()
print("w.grad, scaled:", w.grad.item())
# --8<-- [end:run]
