# --8<-- [start:by-hand]
import torch


def f(x):
    return x**2 - 2 * x + 1


x = torch.tensor(0.0, requires_grad=True)
for step in range(1, 6):
    y = f(x)
    y.backward()
    with torch.no_grad():
        x -= 0.25 * x.grad
    print(f"step {step}: y was {y.item()}, gradient {x.grad.item()}, x is {x.item()}")
    x.grad = None
# --8<-- [end:by-hand]

# --8<-- [start:optimizer]
x = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.SGD([x], lr=0.25)
for step in range(1, 6):
    optimizer.zero_grad()
    f(x).backward()
    optimizer.step()
    print(f"step {step}: x is {x.item()}")
# --8<-- [end:optimizer]

# --8<-- [start:rates]
print("| rate | factor | x after one step | two | three | four |")
print("| --- | --- | --- | --- | --- | --- |")
for rate in (0.25, 0.5, 0.75, 1.0, 1.25):
    x = torch.tensor(0.0, requires_grad=True)
    optimizer = torch.optim.SGD([x], lr=rate)
    path = []
    for _ in range(4):
        optimizer.zero_grad()
        f(x).backward()
        optimizer.step()
        path.append(str(x.item()))
    print(f"| {rate} | {1 - 2 * rate} |", " | ".join(path), "|")
# --8<-- [end:rates]
