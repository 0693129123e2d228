# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)
hidden = w**2
first, second = 2 * hidden, 5 * hidden
(first + second).backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
