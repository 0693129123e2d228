# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
v = torch.tensor(5.0, requires_grad=True)
y = torch.pow(x, 2) - 2 * x + 1
(product,) = torch.autograd.grad(y, x, v, create_graph=True)
print("v times the derivative:", product.item())
print("its gradient with respect to v:", torch.autograd.grad(product, v))
# --8<-- [end:run]
