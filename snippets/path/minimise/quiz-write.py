# --8<-- [start:run]
import torch

inputs = torch.tensor([1.0, 2.0])
answers = torch.tensor([2.0, 4.0])
w = torch.tensor(0.0, requires_grad=True)

for _ in range(3):
    loss = ((w * inputs - answers) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        w -= 0.125 * w.grad
    w.grad = None
    print("w:", w.item())
# --8<-- [end:run]
