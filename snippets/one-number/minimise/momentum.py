# --8<-- [start:momentum]
import torch


def f(x):
    return x**2 - 2 * x + 1


x = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.SGD([x], lr=0.25, momentum=0.5)
for step in range(1, 5):
    optimizer.zero_grad()
    f(x).backward()
    optimizer.step()
    velocity = optimizer.state[x]["momentum_buffer"].item()
    print(f"step {step}: gradient {x.grad.item()}, velocity {velocity}, x is {x.item()}")
# --8<-- [end:momentum]

# --8<-- [start:adam]
for start in (0.0, -99.0):
    x = torch.tensor(start, requires_grad=True)
    optimizer = torch.optim.Adam([x], lr=0.5)
    f(x).backward()
    optimizer.step()
    print(f"Adam, gradient {x.grad.item()}: x moves by {x.item() - start:.4f}")
# --8<-- [end:adam]
