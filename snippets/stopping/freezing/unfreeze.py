# --8<-- [start:wrong]
import torch

first = torch.tensor(1.0)  # frozen at first
second = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([p for p in (first, second) if p.requires_grad], lr=0.25)

first.requires_grad_()
(first * second).backward()
optimizer.step()
print("first, wrong:", first.item())
# --8<-- [end:wrong]

# --8<-- [start:right]
first.grad = second.grad = None
optimizer.add_param_group({"params": [first]})
(first * second).backward()
optimizer.step()
print("first, right:", first.item())
# --8<-- [end:right]
