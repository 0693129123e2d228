# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
b = torch.tensor(2.0)
asked = [tensor for tensor in (x, b) if tensor.requires_grad]
print(torch.autograd.grad(x**2, asked))
# --8<-- [end:run]
