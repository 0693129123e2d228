# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)
y = 5 * w + w**2
y.backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
