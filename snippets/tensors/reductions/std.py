# --8<-- [start:constant]
import torch

x = torch.tensor([2.0, 2.0, 2.0], requires_grad=True)
x.std().backward()
print("std:", x.grad)

x.grad = None
x.var().sqrt().backward()
print("var and sqrt:", x.grad)
# --8<-- [end:constant]

# --8<-- [start:single]
x = torch.tensor([3.0], requires_grad=True)
y = x.std()
y.backward()
print("std of one number:", y.item())
print("x.grad:", x.grad)
# --8<-- [end:single]
