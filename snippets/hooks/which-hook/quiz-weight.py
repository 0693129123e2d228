# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
w = torch.tensor(2.0, requires_grad=True)
w.register_hook(lambda gradient: 10 * gradient)
(5 * (w * x)).backward()
print("x.grad:", x.grad)
print("w.grad:", w.grad)
# --8<-- [end:run]
