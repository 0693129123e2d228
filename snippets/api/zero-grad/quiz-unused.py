# --8<-- [start:run]
import torch

used = torch.tensor(1.0, requires_grad=True)
unused = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([used, unused], lr=0.5)
for flag in (False, True):
    optimizer.zero_grad(set_to_none=flag)
    (3 * used).backward()
    print(f"set_to_none={flag}:", used.grad, unused.grad)
# --8<-- [end:run]
