# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)
hidden = w**2
loss1 = 2 * hidden
loss2 = 5 * hidden
(loss1 + loss2).backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
