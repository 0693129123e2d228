# --8<-- [start:run]
import torch

x = torch.tensor([2.0], requires_grad=True)
y = x**2
array = x.detach().numpy()
array[0] = 10.0
y.backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
