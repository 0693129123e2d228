# --8<-- [start:wrong]
import torch

x = torch.tensor([3.0, 3.0], requires_grad=True)
x.var().sqrt().backward()
print("var().sqrt():", x.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
x.grad = None
x.std().backward()
print("through std():", x.grad)
# --8<-- [end:right]

# --8<-- [start:epsilon]
y = torch.tensor([1.0, 3.0])
print("std:", y.std().item())
print("with epsilon:", (y.var() + 1).sqrt().item())
# --8<-- [end:epsilon]
