# --8<-- [start:run]
import torch

w = torch.tensor(2.0)
w.requires_grad_()
prediction = 3 * w
loss = (prediction - 5) ** 2
loss.backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
