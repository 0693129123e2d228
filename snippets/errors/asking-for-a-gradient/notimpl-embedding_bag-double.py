# --8<-- [start:run]
import torch

weight = torch.ones(3, 2, requires_grad=True)
bag = torch.nn.functional.embedding_bag(torch.tensor([[0, 1]]), weight, mode="sum")
(grad,) = torch.autograd.grad((bag**2).sum(), weight, create_graph=True)
grad.sum().backward()
# --8<-- [end:run]
