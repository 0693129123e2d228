# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0], requires_grad=True)
windows = x.unfold(0, 2, 1)
print("windows:", windows)
v = torch.tensor([[1.0, 2.0], [10.0, 20.0], [100.0, 200.0]])
windows.backward(gradient=v)
print("x.grad:", x.grad)
# --8<-- [end:run]
