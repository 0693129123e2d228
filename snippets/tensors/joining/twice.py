# --8<-- [start:run]
import torch

a = torch.tensor([1.0, 2.0], requires_grad=True)
y = torch.cat([a, a.detach(), a * 10])
y.backward(gradient=torch.tensor([1.0, 1.0, 5.0, 5.0, 1.0, 2.0]))
print("a.grad:", a.grad)
# --8<-- [end:run]
