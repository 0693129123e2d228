# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
penalty = w**2
loss = 3 * w + penalty
loss.backward()
print("loss:", loss.item())
print("w.grad:", w.grad)
# --8<-- [end:run]
