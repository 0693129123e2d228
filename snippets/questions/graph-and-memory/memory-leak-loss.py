# --8<-- [start:run]
import torch

w = torch.tensor(1.0, requires_grad=True)
total, number = 0.0, 0.0
for step in range(3):
    loss = (step * w) ** 2
    total = total + loss
    number = number + loss.item()
print("total:", total)
print("number:", number)
# --8<-- [end:run]
