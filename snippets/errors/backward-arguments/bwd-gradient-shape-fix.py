# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = x**2
y.backward(torch.ones_like(y))
print("ones:", x.grad)

x.grad = None
y = x**2
y.backward(torch.tensor([1.0, 0.0, 1.0]))
print("weights:", x.grad)
# --8<-- [end:run]
