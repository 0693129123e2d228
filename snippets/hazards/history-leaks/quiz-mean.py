# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
mean = 0.0
for _ in range(2):
    loss = w**2
    mean = 0.5 * mean + 0.5 * loss.item()
print("mean:", mean)
# --8<-- [end:run]
