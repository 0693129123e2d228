# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
y = x * x
y.grad_fn.register_hook(lambda sent, arrived: print("sends:", sent))
y.backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
