# --8<-- [start:vector]
import torch

x = torch.tensor([[0.0, 0.0], [1.0, 2.0]], requires_grad=True)
y = torch.pow(x, 2) - 2 * x + 1
y.backward(gradient=y)
print("gradient=y:")
print(x.grad)
# --8<-- [end:vector]

# --8<-- [start:scalar]
x.grad = None
y = torch.pow(x, 2) - 2 * x + 1
torch.sum(y * y).backward()
print("sum(y * y):")
print(x.grad)
# --8<-- [end:scalar]

# --8<-- [start:detach]
x.grad = None
y = torch.pow(x, 2) - 2 * x + 1
torch.sum(y * y.detach()).backward()
print("sum(y * y.detach()):")
print(x.grad)
# --8<-- [end:detach]
