# --8<-- [start:whole]
import torch

x = torch.tensor(3.0, requires_grad=True)
y = torch.pow(x, 2) - 2 * x + 1
y.backward()
print("both paths:", x.grad)
# --8<-- [end:whole]

# --8<-- [start:cut]
x.grad = None
y = torch.pow(x, 2) - 2 * x.detach() + 1
y.backward()
print("one path cut:", x.grad)
# --8<-- [end:cut]
