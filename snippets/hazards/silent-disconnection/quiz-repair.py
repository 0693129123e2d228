# --8<-- [start:run]
import torch

w = torch.tensor([3.0, 4.0], requires_grad=True)
penalties = [w[0] ** 2, w[1] ** 2]
loss = torch.stack(penalties).sum()
loss.backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
