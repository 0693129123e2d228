# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x[0] ** 2 * x[1] + x[1] ** 3
(g,) = torch.autograd.grad(y, x, create_graph=True)
(H,) = torch.autograd.grad(g, x, torch.eye(2), is_grads_batched=True)
print("gradient:", g.detach())
print("Hessian:", H.tolist())
# --8<-- [end:run]

# --8<-- [start:oracle]
def gradient(x):
    return torch.stack([2 * x[0] * x[1], x[0] ** 2 + 3 * x[1] ** 2])


h = 0.5
with torch.no_grad():
    columns = [(gradient(x + step) - gradient(x - step)) / (2 * h) for step in h * torch.eye(2)]
print("difference quotients:", torch.stack(columns, dim=1).tolist())
# --8<-- [end:oracle]
