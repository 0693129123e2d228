# --8<-- [start:run]
import torch

weight = torch.ones(3, 2, requires_grad=True)
bag = torch.nn.functional.embedding(torch.tensor([[0, 1]]), weight).sum(dim=1)
(grad,) = torch.autograd.grad((bag**2).sum(), weight, create_graph=True)
grad.sum().backward()
print("grad:", grad.detach())
print("weight.grad:", weight.grad)
# --8<-- [end:run]
