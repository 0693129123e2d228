# --8<-- [start:setup]
import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5, weight_decay=1.0)
(3 * w).backward()
print("w.grad:", w.grad)
# --8<-- [end:setup]

# --8<-- [start:none]
optimizer.zero_grad()
print("w.grad after zero_grad():", w.grad)
optimizer.step()
print("w after that step:", w.item())
# --8<-- [end:none]

# --8<-- [start:zero]
(3 * w).backward()
optimizer.zero_grad(set_to_none=False)
print("w.grad after zero_grad(set_to_none=False):", w.grad)
optimizer.step()
print("w after this step:", w.item())
# --8<-- [end:zero]
