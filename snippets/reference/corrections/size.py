# --8<-- [start:run]
import torch

x = torch.eye(4, 5, requires_grad=True)
y = (x + 1).pow(2).t()
print("x:", tuple(x.shape), " y:", tuple(y.shape))
y.backward(torch.ones_like(y), retain_graph=True)
print("x.grad[0]:", x.grad[0])
# --8<-- [end:run]

# --8<-- [start:raise]
y.backward(torch.ones_like(x))
# --8<-- [end:raise]
