# --8<-- [start:run]
import torch

x = torch.tensor(-1.0, requires_grad=True)
w = torch.tensor(2.0, requires_grad=True)
y = x * w if x > 0 else 0 * w
y.backward()
print("with if:", x.grad)

w.grad = None
(torch.relu(x) * w).backward()
print("with relu:", x.grad)
# --8<-- [end:run]
