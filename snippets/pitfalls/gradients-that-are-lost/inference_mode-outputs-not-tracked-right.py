# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
feature = 3 * w
loss = feature + w
loss.backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
