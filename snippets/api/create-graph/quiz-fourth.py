# --8<-- [start:run]
import torch

x = torch.tensor(2.0, requires_grad=True)
derivative = x**3
for order in range(1, 6):
    (derivative,) = torch.autograd.grad(derivative, x, create_graph=True)
    print(f"order {order}:", derivative)
# --8<-- [end:run]
