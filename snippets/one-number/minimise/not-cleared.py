# --8<-- [start:run]
import torch

x = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.SGD([x], lr=0.25)
for step in range(1, 6):
    (x**2 - 2 * x + 1).backward()
    optimizer.step()
    print(f"step {step}: x.grad {x.grad.item()}, x is {x.item()}")
# --8<-- [end:run]
