# --8<-- [start:run]
import torch

w = torch.tensor([0.0, 1.0], requires_grad=True)
loss = w.sqrt().sum()
loss.backward()
print("loss is finite:", torch.isfinite(loss).item())
print("gradient is finite:", torch.isfinite(w.grad).all().item())
# --8<-- [end:run]
