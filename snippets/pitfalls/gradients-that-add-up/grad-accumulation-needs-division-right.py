# --8<-- [start:run]
import torch

w = torch.tensor(1.0, requires_grad=True)
data = torch.tensor([1.0, 2.0, 3.0, 4.0])
for part in data.split(2):
    loss = ((w * part) ** 2).sum() / len(data)
    loss.backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
