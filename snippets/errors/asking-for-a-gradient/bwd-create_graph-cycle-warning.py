# --8<-- [start:run]
import torch

x = torch.tensor(2.0, requires_grad=True)
(x**3).backward(create_graph=True)
print("x.grad.grad_fn:", type(x.grad.grad_fn).__name__)
x.grad = None
# --8<-- [end:run]
