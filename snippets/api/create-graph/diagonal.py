# --8<-- [start:wrong]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x[0] ** 2 * x[1] + x[1] ** 3
(g,) = torch.autograd.grad(y, x, create_graph=True)
print("second derivatives, wrong:", torch.autograd.grad(g.sum(), x, retain_graph=True)[0])
# --8<-- [end:wrong]

# --8<-- [start:right]
H = torch.stack([torch.autograd.grad(g[i], x, retain_graph=True)[0] for i in range(2)])
print("Hessian:", H.tolist())
print("second derivatives, right:", H.diagonal())
# --8<-- [end:right]
