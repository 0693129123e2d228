# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
(x**3).backward(create_graph=True)
x.grad.backward()
print("x.grad:", x.grad)
x.grad = None
# --8<-- [end:run]
