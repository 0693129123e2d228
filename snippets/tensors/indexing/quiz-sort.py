# --8<-- [start:run]
import torch

x = torch.tensor([30.0, 10.0, 20.0], requires_grad=True)
y = x.sort().values
v = torch.tensor([1.0, 10.0, 100.0])
y.backward(gradient=v)
print("x.grad:", x.grad)
# --8<-- [end:run]
