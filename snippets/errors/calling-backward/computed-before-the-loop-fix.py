# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)
for x in (1.0, 2.0):
    scale = w**2
    loss = scale * x
    loss.backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
