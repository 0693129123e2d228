# --8<-- [start:run]
import torch

inputs = torch.tensor([1.0, 3.0])
answers = torch.tensor([3.0, 7.0])
w = torch.tensor(0.0, requires_grad=True)
b = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.SGD([w, b], lr=0.125)

for _ in range(4):
    loss = ((w * inputs + b - answers) ** 2).mean()
    print("loss:", loss.item())
    loss.backward()
    optimizer.step()
# --8<-- [end:run]
