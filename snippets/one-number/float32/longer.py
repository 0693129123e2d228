# --8<-- [start:run]
import torch

x = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.SGD([x], lr=0.03)
moved = True
while moved:
    before = x.item()
    optimizer.zero_grad()
    (x**2 - 2 * x + 1).backward()
    optimizer.step()
    moved = x.item() != before

print("distance from one, in units of the spacing:", (1 - x.item()) * 2**24)
print("the next step, in the same units:", 0.03 * x.grad.item() * 2**24)
# --8<-- [end:run]
