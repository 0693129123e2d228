# --8<-- [start:first]
import torch

x = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(5.0, requires_grad=True)
y = 3 * x + b**2
slopes = torch.autograd.grad(y, [x, b], create_graph=True)
print([slope.requires_grad for slope in slopes])
print("of the second:", torch.autograd.grad(slopes[1], [x, b], materialize_grads=True))
# --8<-- [end:first]

# --8<-- [start:refused]
torch.autograd.grad(slopes[0], x, materialize_grads=True)
# --8<-- [end:refused]
