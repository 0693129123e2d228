# --8<-- [start:hand]
import torch

x = torch.tensor(0.0, requires_grad=True)
e = torch.exp(x)
y = e / (1 + e)
y.add_(1)
y.backward()
print("x.grad:", x.grad)
# --8<-- [end:hand]

# --8<-- [start:sigmoid]
y = torch.sigmoid(x)
y.add_(1)
y.backward()
# --8<-- [end:sigmoid]
