# --8<-- [start:run]
import torch

w = torch.ones(2, requires_grad=True)
target = torch.tensor([0.0, 2.0], dtype=torch.float64)
loss = torch.nn.functional.mse_loss(w, target.float())
loss.backward()
print("loss:", loss.dtype)
print("w.grad:", w.grad.dtype)
# --8<-- [end:run]
