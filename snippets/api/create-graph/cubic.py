# --8<-- [start:derivatives]
import torch

x = torch.tensor(2.0, requires_grad=True)
derivative = x**3
for order in (1, 2, 3):
    (derivative,) = torch.autograd.grad(derivative, x, create_graph=True)
    print(f"order {order}:", derivative.item(), "has a graph:", derivative.requires_grad)
# --8<-- [end:derivatives]
