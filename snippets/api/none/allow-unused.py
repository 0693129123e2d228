# --8<-- [start:allow]
import torch

x = torch.tensor(3.0, requires_grad=True)
w = torch.tensor(2.0, requires_grad=True)
y = x**2
print("allow_unused:", torch.autograd.grad(y, [x, w], retain_graph=True, allow_unused=True))
print("materialize_grads:", torch.autograd.grad(y, [x, w], retain_graph=True, materialize_grads=True))
# --8<-- [end:allow]

# --8<-- [start:refused]
torch.autograd.grad(y, [x, w])
# --8<-- [end:refused]
