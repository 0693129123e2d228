# --8<-- [start:run]
import torch

x = torch.ones(2, requires_grad=True)
y, z = (3 * x).sum(), x.sum()
vectors = [torch.tensor(1.0), torch.tensor(100.0)]
print(torch.autograd.grad([y, z], x, grad_outputs=vectors))
# --8<-- [end:run]
