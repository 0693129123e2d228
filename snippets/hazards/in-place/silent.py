# --8<-- [start:data]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x**2
x.data.mul_(10)
y.sum().backward()
print("changed through .data:", x.grad)
# --8<-- [end:data]

# --8<-- [start:numpy]
x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x**2
values = x.detach().numpy()
values *= 10
y.sum().backward()
print("changed through numpy:", x.grad)
# --8<-- [end:numpy]

# --8<-- [start:right]
x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x**2
y.sum().backward()
print("not changed:", x.grad)
# --8<-- [end:right]
