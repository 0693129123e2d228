# --8<-- [start:run]
import torch

x = torch.tensor([5.0, 6.0, 7.0], requires_grad=True)
y = torch.cumsum(x, dim=0)
y.backward(gradient=torch.ones(3))
print("x.grad:", x.grad)

print(torch.autograd.functional.jacobian(lambda x: torch.cumsum(x, dim=0), x))
# --8<-- [end:run]
