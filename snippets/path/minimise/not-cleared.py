# --8<-- [start:run]
import torch

inputs = torch.tensor([1.0, 3.0])
answers = torch.tensor([3.0, 7.0])

for cleared in (True, False):
    w = torch.tensor(0.0, requires_grad=True)
    b = torch.tensor(0.0, requires_grad=True)
    optimizer = torch.optim.SGD([w, b], lr=0.125)
    print("cleared:", cleared)
    for _ in range(6):
        loss = ((w * inputs + b - answers) ** 2).mean()
        print(f"  loss {loss.item():.2f}")
        loss.backward()
        optimizer.step()
        if cleared:
            optimizer.zero_grad()
# --8<-- [end:run]
