# --8<-- [start:wrong]
import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2
z = 2 * x
weights = [torch.tensor(1.0), torch.tensor(10.0)]
print("z forgotten, wrong:", torch.autograd.grad([y], x, weights, retain_graph=True))
# --8<-- [end:wrong]

# --8<-- [start:right]
print("both, right:", torch.autograd.grad([y, z], x, weights, retain_graph=True))
# --8<-- [end:right]

# --8<-- [start:few]
torch.autograd.grad([y, z], x, weights[:1])
# --8<-- [end:few]
