# --8<-- [start:wrong]
import torch

w = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
targets = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0])
for number, target in enumerate(targets, 1):
    (w * target / 2).backward()
    if number % 2 == 0:
        optimizer.step()
        optimizer.zero_grad()
print("w, wrong:", w.item())
# --8<-- [end:wrong]

# --8<-- [start:right]
with torch.no_grad():
    w.zero_()
optimizer.zero_grad()
for window in targets.split(2):
    for target in window:
        (w * target / len(window)).backward()
    optimizer.step()
    optimizer.zero_grad()
print("w, right:", w.item())
# --8<-- [end:right]
