# --8<-- [start:right]
import torch

x = torch.tensor(3.0, requires_grad=True)
y = x * x
y.backward()
print("with x:", x.grad)
# --8<-- [end:right]
