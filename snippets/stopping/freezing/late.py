# --8<-- [start:wrong]
import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)
((w - 3) ** 2).backward()
w.requires_grad_(False)  # its gradient is still there
optimizer.step()
print("w, wrong:", w.item())
# --8<-- [end:wrong]

# --8<-- [start:right]
w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)
((w - 3) ** 2).backward()
w.requires_grad_(False)
w.grad = None
optimizer.step()
print("w, right:", w.item())
# --8<-- [end:right]
