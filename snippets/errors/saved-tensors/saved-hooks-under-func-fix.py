# --8<-- [start:run]
import torch

x = torch.tensor(0.0, requires_grad=True)
with torch.autograd.graph.saved_tensors_hooks(lambda t: t.half(), lambda t: t.float()):
    y = torch.exp(x)
print(torch.autograd.grad(y, x))
# --8<-- [end:run]
