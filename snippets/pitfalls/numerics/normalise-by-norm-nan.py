# --8<-- [start:run]
import torch
import torch.nn.functional as F

x = torch.zeros(2, requires_grad=True)
for name, unit in (("x / norm", x / x.norm()), ("normalize", F.normalize(x, dim=0))):
    (gradient,) = torch.autograd.grad(unit.sum(), x)
    print(f"{name}: {gradient}")
# --8<-- [end:run]
