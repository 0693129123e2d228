# --8<-- [start:run]
import torch

w = torch.tensor(-1.0, requires_grad=True)
value, target = w * 1.0, 1 + 0.5 * w * 4
print("TD error:", (target - value).item())
print("semi-gradient:", torch.autograd.grad(0.5 * (target.detach() - value) ** 2, w, retain_graph=True))
print("full gradient:", torch.autograd.grad(0.5 * (target - value) ** 2, w))
# --8<-- [end:run]
