# --8<-- [start:run]
import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
(3 * w).backward()
optimizer.zero_grad(set_to_none=False)
optimizer.zero_grad()
optimizer.zero_grad(set_to_none=False)
print("w.grad:", w.grad)
# --8<-- [end:run]
