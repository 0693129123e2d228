# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
for _ in range(2):
    h = w**2  # inside of the loop: a new graph in each step
    (3 * h).backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
