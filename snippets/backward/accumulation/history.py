# --8<-- [start:run]
import torch

x = torch.tensor(0.0, requires_grad=True)
history = []
for _ in range(3):
    (torch.pow(x, 2) - 2 * x + 1).backward()
    history.append(x.grad)
print(history)
# --8<-- [end:run]

# --8<-- [start:clone]
x.grad = None
history = []
for _ in range(3):
    (torch.pow(x, 2) - 2 * x + 1).backward()
    history.append(x.grad.clone())
print(history)
# --8<-- [end:clone]
